//! Who wants nothing unasked: the voters who wrote STOP, until they write START. It
//! names a conversation by its keyed hash, and no address. FORGET ME leaves it, or
//! we would forget not to write.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, EntityTrait};

use super::{Records, RecordsError};
use crate::model::{ChannelKind, ConversationKey};

impl Records {
    /// Sends nothing unasked to this conversation from now on. Twice does it once.
    pub async fn opt_out(
        &self,
        conversation: &ConversationKey,
        channel: ChannelKind,
        now_ms: i64,
    ) -> Result<(), RecordsError> {
        let row = row::ActiveModel {
            conversation: Set(conversation.hex()),
            channel: Set(channel.as_str().to_owned()),
            since_ms: Set(now_ms),
        };
        row::Entity::insert(row)
            .on_conflict(OnConflict::column(row::Column::Conversation).do_nothing().to_owned())
            .try_insert()
            .exec_without_returning(self.write())
            .await?;
        Ok(())
    }

    /// Takes that back. True where there was something to take back.
    pub async fn opt_in(&self, conversation: &ConversationKey) -> Result<bool, RecordsError> {
        let deleted = row::Entity::delete_by_id(conversation.hex()).exec(self.write()).await?;
        Ok(deleted.rows_affected > 0)
    }

    /// True where nothing may be sent unasked. Ask before every reminder and broadcast.
    pub async fn opted_out(&self, conversation: &ConversationKey) -> Result<bool, RecordsError> {
        Ok(row::Entity::find_by_id(conversation.hex()).one(self.read()).await?.is_some())
    }
}

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "opt_outs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub conversation: String,
        pub channel: String,
        pub since_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
