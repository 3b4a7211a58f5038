//! The outbox's table.

use sea_orm::entity::prelude::*;

/// The state of a part that is still to be delivered. The others: `sent`,
/// `failed`, `expired`.
pub const OWED: &str = "owed";

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    /// The order parts were queued in; clocks do not decide it.
    #[sea_orm(primary_key)]
    pub seq: i64,
    pub id: String,
    pub turn_key: String,
    pub part_no: i32,
    pub conversation: String,
    pub channel: String,
    pub gateway: String,
    /// Sealed; empty once nothing is owed any more.
    pub address: Vec<u8>,
    pub sender: Option<String>,
    pub link: Option<String>,
    /// Sealed; empty once nothing is owed any more.
    pub part: Vec<u8>,
    pub state: String,
    pub attempts: i32,
    pub next_ms: i64,
    pub leased_ms: i64,
    pub queued_ms: i64,
    pub expires_ms: i64,
    pub provider_id: Option<String>,
    pub error_code: Option<String>,
    pub delivery: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
