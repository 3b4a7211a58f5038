//! What a voter added to a case after opening it.

use std::fmt;

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
};
use zeroize::Zeroizing;

use super::{Records, RecordsError, new_id, word};
use crate::model::{CaseRef, CaseState, NoteTaken};

/// The most notes of one case: nobody reads more, and a flood must end somewhere.
pub const MAX_NOTES: u64 = 100;

/// The voter's words. Personal data.
#[derive(Clone, PartialEq, Eq)]
pub struct Note {
    pub words: String,
    /// Milliseconds since 1970 UTC.
    pub written_ms: i64,
}

impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Note").field("written_ms", &self.written_ms).finish_non_exhaustive()
    }
}

impl Records {
    /// Adds the voter's words to a case that is open and not full, once for each
    /// submission key. Urgent words make the case urgent, be it full.
    pub async fn add_note(
        &self,
        key: &str,
        case: CaseRef,
        words: &str,
        urgent: bool,
        now_ms: i64,
    ) -> Result<NoteTaken, RecordsError> {
        let open = word(&CaseState::Open)?;
        let Some(case) = self.case(case).await?.filter(|case| case.state == open) else {
            return Ok(NoteTaken::Closed);
        };
        if urgent && !case.urgent {
            self.make_urgent(&case.id).await?;
        }
        let submission = self.keys().fingerprint("case_notes.submission", key);
        let others = Condition::all()
            .add(row::Column::CaseId.eq(&case.id))
            .add(row::Column::Submission.ne(&submission));
        // Two at the same moment may make it one more: the bound need not be exact.
        if row::Entity::find().filter(others).count(self.read()).await? >= MAX_NOTES {
            return Ok(NoteTaken::Full);
        }
        let id = new_id(now_ms).to_string();
        row::Entity::insert(row::ActiveModel {
            submission: Set(submission),
            case_id: Set(case.id),
            words: Set(self.keys().seal("case_notes.words", &id, words.as_bytes())?),
            written_ms: Set(now_ms),
            id: Set(id),
        })
        .on_conflict(OnConflict::column(row::Column::Submission).do_nothing().to_owned())
        .try_insert()
        .exec_without_returning(self.write())
        .await?;
        Ok(NoteTaken::Added)
    }

    /// The notes of a case, oldest first.
    pub async fn case_notes(&self, case: CaseRef) -> Result<Vec<Note>, RecordsError> {
        let Some(case) = self.case(case).await? else { return Ok(Vec::new()) };
        let rows = row::Entity::find()
            .filter(row::Column::CaseId.eq(case.id))
            .order_by_asc(row::Column::WrittenMs)
            .order_by_asc(row::Column::Id)
            .all(self.read())
            .await?;
        rows.into_iter()
            .map(|row| {
                let words = Zeroizing::new(self.keys().open("case_notes.words", &row.id, &row.words)?);
                let words = std::str::from_utf8(&words).map_err(|_| RecordsError::unreadable("a note"))?;
                Ok(Note { words: words.to_owned(), written_ms: row.written_ms })
            })
            .collect()
    }
}

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_notes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub submission: String,
        pub case_id: String,
        pub words: Vec<u8>,
        pub written_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
