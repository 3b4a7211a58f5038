//! Releases of the content: whole packs under a number, which are never changed.
//!
//! What the files mean is the content store's business; here they are text that
//! comes back byte for byte.

use std::collections::BTreeMap;

use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, SqlErr};

use super::{CHUNK, Records, RecordsError};
use crate::sqlite::begin_write;

/// The most files a release may have.
pub const MAX_FILES: usize = 5_000;
/// How often a number is tried anew where another node took it first.
const TRIES: usize = 8;

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredRelease {
    /// Counted from 1.
    pub number: u32,
    pub author: String,
    /// The hash it was added with.
    pub hash: String,
    /// Milliseconds since 1970 UTC.
    pub created_ms: i64,
    /// Path and text of each file of the pack.
    pub files: BTreeMap<String, String>,
}

impl Records {
    /// Adds a release and gives its number, the next one.
    pub async fn add_release(
        &self,
        author: &str,
        files: &BTreeMap<String, String>,
        hash: &str,
        now_ms: i64,
    ) -> Result<u32, RecordsError> {
        if files.len() > MAX_FILES {
            return Err(RecordsError::TooMany { what: "files of a release", most: MAX_FILES });
        }
        for _ in 0..TRIES {
            match self.try_add(author, files, hash, now_ms).await {
                Ok(Some(number)) => return Ok(number),
                Ok(None) => {}
                Err(error) => return Err(error),
            }
        }
        Err(RecordsError::Busy)
    }

    /// `None` where another node took the number, which only PostgreSQL lets it.
    async fn try_add(
        &self,
        author: &str,
        files: &BTreeMap<String, String>,
        hash: &str,
        now_ms: i64,
    ) -> Result<Option<u32>, RecordsError> {
        let transaction = begin_write(self.write()).await?;
        let last: Option<i32> = row::Entity::find()
            .select_only()
            .column(row::Column::Number)
            .order_by_desc(row::Column::Number)
            .into_tuple()
            .one(&transaction)
            .await?;
        let number = last.unwrap_or(0).saturating_add(1);
        let release = row::ActiveModel {
            number: Set(number),
            author: Set(author.to_owned()),
            hash: Set(hash.to_owned()),
            created_ms: Set(now_ms),
        };
        match row::Entity::insert(release).exec_without_returning(&transaction).await {
            Ok(_) => {}
            Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
                return Ok(None);
            }
            Err(error) => return Err(error.into()),
        }
        let files: Vec<(&String, &String)> = files.iter().collect();
        for chunk in files.chunks(CHUNK) {
            let slices: Vec<_> = chunk
                .iter()
                .map(|&(path, text)| slice::ActiveModel {
                    release: Set(number),
                    path: Set(path.clone()),
                    position: Set(0),
                    slice: Set(text.clone()),
                })
                .collect();
            slice::Entity::insert_many(slices).exec_without_returning(&transaction).await?;
        }
        transaction.commit().await?;
        Ok(u32::try_from(number).ok())
    }

    /// The newest release; none before the first one is added.
    pub async fn latest(&self) -> Result<Option<StoredRelease>, RecordsError> {
        let newest = row::Entity::find().order_by_desc(row::Column::Number).one(self.read()).await?;
        self.with_files(newest).await
    }

    /// The release of this number.
    pub async fn release(&self, number: u32) -> Result<Option<StoredRelease>, RecordsError> {
        let Ok(number) = i32::try_from(number) else { return Ok(None) };
        let release = row::Entity::find_by_id(number).one(self.read()).await?;
        self.with_files(release).await
    }

    async fn with_files(&self, release: Option<row::Model>) -> Result<Option<StoredRelease>, RecordsError> {
        let Some(release) = release else { return Ok(None) };
        let slices = slice::Entity::find()
            .filter(slice::Column::Release.eq(release.number))
            .order_by_asc(slice::Column::Path)
            .order_by_asc(slice::Column::Position)
            .all(self.read())
            .await?;
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        for slice in slices {
            files.entry(slice.path).or_default().push_str(&slice.slice);
        }
        Ok(Some(StoredRelease {
            number: u32::try_from(release.number)
                .map_err(|_| RecordsError::unreadable("a release's number"))?,
            author: release.author,
            hash: release.hash,
            created_ms: release.created_ms,
            files,
        }))
    }
}

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "releases")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        pub author: String,
        pub hash: String,
        pub created_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A file is the ordered list of its slices, so that an entry can be replaced
/// without touching a byte beside it. A release that is added whole has one slice
/// per file.
mod slice {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "release_slices")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub release: i32,
        #[sea_orm(primary_key, auto_increment = false)]
        pub path: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        pub slice: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
