//! How the tables came to be, oldest first. A migration that was released is never
//! edited: the next one mends it.
//!
//! Tables are written once, for SQLite and PostgreSQL: times are BIGINT
//! milliseconds, what is sealed is BLOB, ids are text.

use sea_orm::DatabaseConnection;
use sea_orm_migration::prelude::*;

use super::RecordsError;
use crate::sqlite::begin_write;

mod m0001_first;

pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(m0001_first::Migration)]
    }
}

/// Brings the tables up to date, or refuses where a newer version has been at
/// them. One transaction around all of it: the migrator takes no lock of its own,
/// and two processes may start at once.
pub async fn run(db: &DatabaseConnection) -> Result<(), RecordsError> {
    let transaction = begin_write(db).await?;
    let known: Vec<String> = Migrator::migrations().iter().map(|m| m.name().to_owned()).collect();
    let applied = Migrator::get_migration_models(&transaction).await?;
    if let Some(newer) = applied.iter().find(|model| !known.contains(&model.version)) {
        return Err(RecordsError::Newer(newer.version.clone()));
    }
    if applied.len() < known.len() {
        Migrator::up(&transaction, None).await?;
    }
    transaction.commit().await?;
    Ok(())
}
