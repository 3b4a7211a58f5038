//! What must be done in the world: opens and finds cases, keeps who wrote STOP. The rules
//! of who deals with what are the pack's routing table.

use crate::model::{Address, Also, ChannelKind, ConversationKey, Done, Effect, Library, NewCase, Submission};
use crate::observe::metric;
use crate::records::{CaseOrigin, Records, RecordsError};

/// Days until a case must be settled where the routing table names no unit.
const DEFAULT_DEADLINE_DAYS: u16 = 7;

/// Who an effect is performed for.
#[derive(Clone, Copy)]
pub struct Origin<'a> {
    pub gateway: &'static str,
    pub channel: ChannelKind,
    pub conversation: ConversationKey,
    pub address: &'a Address,
}

/// Performs an effect under its key: twice under one key does it once. A failure
/// of the records is an outcome, told to the voter, not an error.
pub async fn perform(
    records: &Records,
    library: &Library,
    submission: &Submission,
    origin: Origin<'_>,
    now_ms: i64,
) -> Done {
    let done = match &submission.effect {
        Effect::OpenCase(case) => open(records, library, &submission.key, case, origin, now_ms).await,
        Effect::AddNote { case, text, urgent, also } => {
            async {
                let taken = records.add_note(&submission.key, *case, text, *urgent, now_ms).await?;
                let found = match also {
                    Also::Find(reference) => records.find_case(*reference).await?,
                    Also::Nothing | Also::Say(_) => None,
                };
                Ok(Done::Note { taken, found })
            }
            .await
        }
        Effect::FindCase(reference) => records.find_case(*reference).await.map(Done::Found),
        Effect::OptOut => {
            records.opt_out(&origin.conversation, origin.channel, now_ms).await.map(|()| Done::OptedOut)
        }
        Effect::OptIn => records.opt_in(&origin.conversation).await.map(|again| Done::OptedIn { again }),
        Effect::Forget => records.forget(&origin.conversation).await.map(|_| Done::Forgotten),
    };
    done.unwrap_or_else(|error| {
        tracing::error!(%error, "the records could not perform an effect; the voter was told to try again");
        Done::Failed
    })
}

async fn open(
    records: &Records,
    library: &Library,
    key: &str,
    case: &NewCase,
    origin: Origin<'_>,
    now_ms: i64,
) -> Result<Done, RecordsError> {
    let unit = library.routing.units.get(&case.unit);
    let days = unit.map_or(DEFAULT_DEADLINE_DAYS, |u| u.deadline_days);
    let from = CaseOrigin {
        gateway: origin.gateway.to_owned(),
        conversation: origin.conversation,
        address: origin.address.clone(),
    };
    let reference = records.open_case(key, case, Some(&from), days, now_ms).await?;
    metric::case_opened(case.kind.as_str());
    Ok(Done::Opened(reference))
}
