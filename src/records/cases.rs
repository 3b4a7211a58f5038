//! Cases: what voters asked the authority to deal with. They are legal records:
//! nothing here deletes one.

use std::fmt;

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, SqlErr,
    TryInsertResult,
};
use zeroize::Zeroizing;

use super::{Records, RecordsError, from_word, new_id, word};
use crate::model::{Address, CaseKind, CaseRef, CaseState, CaseStatus, ConversationKey, Locale, NewCase};

/// How often a new reference is drawn before giving up. Even with a hundred
/// million cases among the nine hundred million references, twenty collisions in a
/// row do not happen.
const DRAWS: usize = 20;
/// The most cases one list names.
pub const MAX_LISTED: u64 = 10_000;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Who opened a case, so that staff can answer. Not kept of an anonymous one.
#[derive(Clone)]
pub struct CaseOrigin {
    pub gateway: String,
    pub conversation: ConversationKey,
    pub address: Address,
}

impl fmt::Debug for CaseOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CaseOrigin").field("gateway", &self.gateway).finish_non_exhaustive()
    }
}

/// A case as it is listed: nothing personal. Times are milliseconds since 1970 UTC.
#[derive(Clone, PartialEq, Debug)]
pub struct CaseRow {
    pub reference: CaseRef,
    pub kind: CaseKind,
    pub state: CaseState,
    pub unit: String,
    pub urgent: bool,
    pub anonymous: bool,
    /// Where it came from; not kept of an anonymous one.
    pub gateway: Option<String>,
    pub locale: Locale,
    pub opened_ms: i64,
    pub due_ms: i64,
}

impl Records {
    /// Opens a case and gives its reference, once it is on the disk. The key names
    /// the submission: the same key gives the same reference, however often and
    /// from wherever it comes, and the first call's content stays.
    pub async fn open_case(
        &self,
        key: &str,
        case: &NewCase,
        from: Option<&CaseOrigin>,
        deadline_days: u16,
        now_ms: i64,
    ) -> Result<CaseRef, RecordsError> {
        // Keys are made of conversation and message; of an anonymous case, not even
        // that may lead back to the voter.
        let submission = self.keys().fingerprint("cases.submission", key);
        let mut row = self.case_row(submission.clone(), case, from, deadline_days, now_ms)?;
        for _ in 0..DRAWS {
            let reference = CaseRef::from_random(rand::random());
            row.reference = Set(reference.digits());
            let inserted = row::Entity::insert(row.clone())
                .on_conflict(OnConflict::column(row::Column::Submission).do_nothing().to_owned())
                .try_insert()
                .exec_without_returning(self.write())
                .await;
            match inserted {
                Ok(TryInsertResult::Inserted(1)) => return Ok(reference),
                Ok(_) => return self.submitted(&submission).await,
                Err(error) => match error.sql_err() {
                    // Another case has this number.
                    Some(SqlErr::UniqueConstraintViolation(_)) => {}
                    _ => return Err(error.into()),
                },
            }
        }
        Err(RecordsError::Defect("no case reference is free".to_owned()))
    }

    fn case_row(
        &self,
        submission: String,
        case: &NewCase,
        from: Option<&CaseOrigin>,
        deadline_days: u16,
        now_ms: i64,
    ) -> Result<row::ActiveModel, RecordsError> {
        let id = new_id(now_ms).to_string();
        let from = from.filter(|_| !case.anonymous);
        let answers = Zeroizing::new(
            serde_json::to_vec(&case.answers).map_err(|error| RecordsError::Defect(error.to_string()))?,
        );
        let address = from
            .map(|from| self.keys().seal("cases.address", &id, from.address.reveal().as_bytes()))
            .transpose()?;
        Ok(row::ActiveModel {
            submission: Set(submission),
            reference: Set(String::new()),
            kind: Set(case.kind.as_str().to_owned()),
            state: Set(word(&CaseState::Open)?),
            form: Set(case.form.as_ref().map(ToString::to_string)),
            unit: Set(case.unit.clone()),
            urgent: Set(case.urgent),
            anonymous: Set(case.anonymous),
            locale: Set(case.locale.to_string()),
            gateway: Set(from.map(|from| from.gateway.clone())),
            conversation: Set(from.map(|from| from.conversation.hex())),
            address: Set(address),
            answers: Set(self.keys().seal("cases.answers", &id, &answers)?),
            opened_ms: Set(now_ms),
            due_ms: Set(now_ms.saturating_add(i64::from(deadline_days) * DAY_MS)),
            id: Set(id),
        })
    }

    /// The reference that a submission was given before. Read where it was
    /// written, so that a writer's word is seen at once.
    async fn submitted(&self, submission: &str) -> Result<CaseRef, RecordsError> {
        let row =
            row::Entity::find().filter(row::Column::Submission.eq(submission)).one(self.write()).await?;
        match row {
            Some(row) => row.reference(),
            None => Err(RecordsError::Busy),
        }
    }

    /// What a voter may learn of a case.
    pub async fn find_case(&self, reference: CaseRef) -> Result<Option<CaseStatus>, RecordsError> {
        let Some(row) = self.case(reference).await? else { return Ok(None) };
        let row = row.listed()?;
        Ok(Some(CaseStatus {
            reference: row.reference,
            kind: row.kind,
            state: row.state,
            opened_ms: row.opened_ms,
            due_ms: row.due_ms,
        }))
    }

    /// The newest cases, without what they say, open urgent ones before all others; at
    /// most [`MAX_LISTED`].
    pub async fn list_cases(&self, limit: u64) -> Result<Vec<CaseRow>, RecordsError> {
        let pressing = row::Column::Urgent.eq(true).and(row::Column::State.eq(word(&CaseState::Open)?));
        let rows = row::Entity::find()
            .order_by_desc(pressing)
            .order_by_desc(row::Column::OpenedMs)
            .order_by_desc(row::Column::Id)
            .limit(Ord::min(limit, MAX_LISTED))
            .all(self.read())
            .await?;
        rows.iter().map(row::Model::listed).collect()
    }

    /// One case, without what it says.
    pub async fn listed_case(&self, reference: CaseRef) -> Result<Option<CaseRow>, RecordsError> {
        self.case(reference).await?.map(|row| row.listed()).transpose()
    }

    /// What a case says: question id and answer, in the order asked. Personal data.
    pub async fn case_answers(
        &self,
        reference: CaseRef,
    ) -> Result<Option<Vec<(String, String)>>, RecordsError> {
        let Some(row) = self.case(reference).await? else { return Ok(None) };
        let plain = Zeroizing::new(self.keys().open("cases.answers", &row.id, &row.answers)?);
        serde_json::from_slice(&plain).map(Some).map_err(|_| RecordsError::unreadable("a case's answers"))
    }

    /// Where to answer a case: gateway, conversation and address; none of an
    /// anonymous one. Personal data.
    pub async fn case_origin(&self, reference: CaseRef) -> Result<Option<CaseOrigin>, RecordsError> {
        let Some(row) = self.case(reference).await? else { return Ok(None) };
        let (Some(gateway), Some(conversation), Some(address)) = (row.gateway, row.conversation, row.address)
        else {
            return Ok(None);
        };
        let address = Zeroizing::new(self.keys().open("cases.address", &row.id, &address)?);
        let address = std::str::from_utf8(&address).map_err(|_| RecordsError::unreadable("an address"))?;
        Ok(Some(CaseOrigin {
            gateway,
            conversation: conversation_key(&conversation)?,
            address: Address::exact(address),
        }))
    }

    pub(super) async fn make_urgent(&self, id: &str) -> Result<(), RecordsError> {
        let change = row::Entity::update_many().col_expr(row::Column::Urgent, Expr::value(true));
        change.filter(row::Column::Id.eq(id)).exec(self.write()).await?;
        Ok(())
    }

    /// How many cases are kept that name this conversation.
    pub(super) async fn cases_of(&self, conversation: &ConversationKey) -> Result<u64, RecordsError> {
        let filter = row::Column::Conversation.eq(conversation.hex());
        Ok(row::Entity::find().filter(filter).count(self.read()).await?)
    }

    pub(super) async fn case(&self, reference: CaseRef) -> Result<Option<row::Model>, RecordsError> {
        let filter = row::Column::Reference.eq(reference.digits());
        Ok(row::Entity::find().filter(filter).one(self.read()).await?)
    }
}

/// Reads a conversation key as it is stored, in hexadecimal.
pub(super) fn conversation_key(hex: &str) -> Result<ConversationKey, RecordsError> {
    let mut key = [0; 16];
    hex::decode_to_slice(hex, &mut key).map_err(|_| RecordsError::unreadable("a conversation key"))?;
    Ok(ConversationKey(key))
}

pub(super) mod row {
    use sea_orm::entity::prelude::*;

    use super::{CaseRow, RecordsError, from_word};
    use crate::model::CaseRef;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "cases")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub submission: String,
        pub reference: String,
        pub kind: String,
        pub state: String,
        pub form: Option<String>,
        pub unit: String,
        pub urgent: bool,
        pub anonymous: bool,
        pub locale: String,
        pub gateway: Option<String>,
        pub conversation: Option<String>,
        pub address: Option<Vec<u8>>,
        pub answers: Vec<u8>,
        pub opened_ms: i64,
        pub due_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        pub fn reference(&self) -> Result<CaseRef, RecordsError> {
            self.reference.parse().map_err(|_| RecordsError::unreadable("a case reference"))
        }

        pub fn listed(&self) -> Result<CaseRow, RecordsError> {
            Ok(CaseRow {
                reference: self.reference()?,
                kind: from_word(&self.kind, "a case's kind")?,
                state: from_word(&self.state, "a case's state")?,
                unit: self.unit.clone(),
                urgent: self.urgent,
                anonymous: self.anonymous,
                gateway: self.gateway.clone(),
                locale: from_word(&self.locale, "a case's language")?,
                opened_ms: self.opened_ms,
                due_ms: self.due_ms,
            })
        }
    }
}
