//! The path of one message, in order, and nothing else.
//!
//! A turn is committed when its session is saved, by compare-and-set on a version:
//! who loses the race starts over from what the winner saved. A step with an effect
//! saves the session as submitting it, performs it under the message's key, and
//! saves again; whoever recalls a session that is still submitting finishes that
//! first. So a crash or a race ends one way only, and a repeated delivery gets what
//! the first one got.

use std::sync::Arc;
use std::time::Instant;

use arc_swap::ArcSwap;

use crate::channels::Outgoing;
use crate::content::{self, Rendered};
use crate::content_store::{Edition, Shelf};
use crate::desk::{self, Origin};
use crate::dialogue::{self, Then, World};
use crate::keys::KeyRing;
use crate::live::{Live, LiveError, SaveError};
use crate::model::{
    ConversationKey, Done, Effect, Expecting, Inbound, Locale, More, Outcome, Recent, Reply, Session,
    Submission, Utterance, Waiting,
};
use crate::observe::metric;
use crate::outbox::Outbox;
use crate::places::Places;
use crate::records::{Records, RecordsError};

/// How often a turn starts over when another one of the same conversation wins.
const MAX_ATTEMPTS: usize = 20;

/// How a channel takes its reply.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Delivery {
    /// In the response to the webhook, unless older parts are still owed.
    Inline,
    /// Through the outbox, before the webhook is acknowledged.
    Queued,
}

/// Why a turn could not be taken. Nothing was committed: the gateway should send
/// the message again.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error("the conversation changed too often while this message was dealt with")]
    Contention,
    #[error("there is no room for another conversation: raise limits.max_sessions")]
    Full,
    #[error("the session store failed: {0}")]
    Live(#[from] LiveError),
    #[error("the records failed: {0}")]
    Records(#[from] RecordsError),
}

/// A turn that was taken.
pub struct Taken {
    /// What to show now; empty where it was queued.
    pub reply: Reply,
    /// What was said, for those who show more than its text.
    pub said: Vec<Arc<Utterance>>,
    pub edition: Arc<Edition>,
}

pub struct Pipeline {
    pub shelf: Arc<Shelf>,
    pub places: Arc<ArcSwap<Places>>,
    pub live: Live,
    pub records: Records,
    pub keys: Arc<KeyRing>,
    pub outbox: Arc<Outbox>,
    /// Milliseconds since 1970 UTC.
    pub clock: fn() -> i64,
}

/// What one attempt came to.
struct Turn {
    said: Vec<Arc<Utterance>>,
    reply: Reply,
    outcome: Outcome,
    /// The message had its turn before, and gets what that one got.
    repeat: bool,
    /// It goes out through the outbox, now and at every repeat.
    queued: bool,
    /// False where nothing was committed, and the reply says so.
    kept: bool,
}

impl Pipeline {
    /// Takes one message from its arrival to its reply.
    pub async fn take(&self, inbound: &Inbound, delivery: Delivery) -> Result<Taken, Trouble> {
        let started = Instant::now();
        let conversation = self.keys.conversation_key(inbound.capabilities.channel, &inbound.from);
        let edition = self.shelf.current();
        for _ in 0..MAX_ATTEMPTS {
            let Some(turn) = self.attempt(inbound, conversation, &edition, delivery).await? else { continue };
            let reply = match turn.queued {
                true => {
                    // Taken after all when it comes again, it is to be answered after all.
                    let key = turn_key(conversation, inbound) + if turn.kept { "" } else { ":unkept" };
                    self.queue(&key, inbound, conversation, turn.reply).await?;
                    Reply::default()
                }
                false => turn.reply,
            };
            let channel = inbound.capabilities.channel.as_str();
            let locale = turn.said.last().map_or(edition.release.library.source, |u| u.locale);
            if turn.repeat {
                metric::repeat(channel);
            } else {
                metric::turn(channel, locale, turn.outcome.as_str(), started.elapsed());
            }
            return Ok(Taken { reply, said: turn.said, edition });
        }
        Err(Trouble::Contention)
    }

    /// One attempt; `None` where another turn saved the session first.
    async fn attempt(
        &self,
        inbound: &Inbound,
        conversation: ConversationKey,
        edition: &Edition,
        delivery: Delivery,
    ) -> Result<Option<Turn>, Trouble> {
        let channel = inbound.capabilities.channel.as_str();
        let now_ms = (self.clock)();
        let mut stage = Stages::start(channel);

        let queued = delivery == Delivery::Queued || self.records.owed(&conversation);

        // 1 recall
        let mut session = self.live.load(&conversation, now_ms).await?.unwrap_or_default();
        if let Some(recent) = session.said_to(&inbound.provider_id) {
            let said = recent.utterance.clone();
            let reply = content::render(&edition.release, &said, &inbound.capabilities).reply;
            let queued = delivery == Delivery::Queued || recent.queued;
            let outcome = said.outcome;
            return Ok(Some(Turn { outcome, said: vec![said], reply, repeat: true, queued, kept: true }));
        }
        let mut reply = Reply::default();
        let mut said = Vec::new();
        if let Some(submission) = session.submitting.clone() {
            let Some(rendered) =
                self.finish(&mut session, &submission, inbound, conversation, edition, queued).await?
            else {
                return Ok(None);
            };
            let utterance = rendered.0;
            if submission.provider_id == inbound.provider_id {
                return Ok(Some(Turn {
                    outcome: utterance.outcome,
                    said: vec![utterance],
                    reply: rendered.1.reply,
                    repeat: false,
                    queued,
                    kept: true,
                }));
            }
            said.push(utterance);
            if queued {
                // Under the key of the message that caused it, whose repeat then queues nothing.
                self.queue(&submission.key, inbound, conversation, rendered.1.reply).await?;
            } else {
                reply.parts.extend(rendered.1.reply.parts);
            }
        }
        stage.done("recall");

        // 2 normalise, 3 understand
        let meaning = edition.understander.understand(&inbound.content, &expecting(&session));
        stage.done("understand");

        // 4 step
        let places = self.places.load();
        let step = dialogue::step(session, &meaning, self.world(inbound, edition, &places, now_ms));
        let mut session = step.session;
        stage.done("step");

        let utterance = match step.then {
            Then::Say(utterance) => {
                let utterance = Arc::new(utterance);
                // 5 render
                let rendered = content::render(&edition.release, &utterance, &inbound.capabilities);
                stage.done("render");
                // 6 remember
                note(&mut session, &inbound.provider_id, &utterance, &rendered, queued);
                match self.save(&conversation, session, now_ms).await {
                    Ok(Some(_)) => {}
                    Ok(None) => return Ok(None),
                    Err(trouble) => {
                        let locale = Some(utterance.locale);
                        return self
                            .unkept(inbound, conversation, edition, locale, None, queued, trouble)
                            .await;
                    }
                }
                stage.done("remember");
                reply.parts.extend(rendered.reply.parts);
                utterance
            }
            Then::Do(effect) => {
                // 6 remember, then 7 act
                let submission = Submission {
                    key: turn_key(conversation, inbound),
                    provider_id: inbound.provider_id.clone(),
                    effect,
                };
                session.submitting = Some(submission.clone());
                session.version = match self.save(&conversation, session.clone(), now_ms).await {
                    Ok(Some(version)) => version,
                    Ok(None) => return Ok(None),
                    Err(trouble) => {
                        let (locale, effect) = (session.locale, Some(&submission.effect));
                        return self
                            .unkept(inbound, conversation, edition, locale, effect, queued, trouble)
                            .await;
                    }
                };
                let finished =
                    self.finish(&mut session, &submission, inbound, conversation, edition, queued).await?;
                stage.done("act");
                let Some((utterance, rendered)) = finished else { return Ok(None) };
                reply.parts.extend(rendered.reply.parts);
                utterance
            }
        };
        let outcome = utterance.outcome;
        said.push(utterance);
        Ok(Some(Turn { said, reply, outcome, repeat: false, queued, kept: true }))
    }

    /// Performs what a session is submitting, says what came of it, and saves.
    async fn finish(
        &self,
        session: &mut Session,
        submission: &Submission,
        inbound: &Inbound,
        conversation: ConversationKey,
        edition: &Edition,
        queued: bool,
    ) -> Result<Option<(Arc<Utterance>, Rendered)>, Trouble> {
        let now_ms = (self.clock)();
        let origin = Origin {
            gateway: inbound.gateway,
            channel: inbound.capabilities.channel,
            conversation,
            address: &inbound.from,
        };
        let library = &edition.release.library;
        let done = desk::perform(&self.records, library, submission, origin, now_ms).await;
        let places = self.places.load();
        let world = self.world(inbound, edition, &places, now_ms);
        let step = dialogue::after(std::mem::take(session), &submission.effect, &done, world);
        *session = step.session;
        session.submitting = None;
        let Then::Say(utterance) = step.then else { return Ok(None) };
        let utterance = Arc::new(utterance);
        let rendered = content::render(&edition.release, &utterance, &inbound.capabilities);
        note(session, &submission.provider_id, &utterance, &rendered, queued);
        let saved = match self.save(&conversation, session.clone(), now_ms).await {
            // What was done stands, and is said. Memory alone knows that it is finished; after
            // a restart it is done again under its key, which does nothing. Only what is still
            // on the disk must not be called deleted.
            Err(Trouble::Live(error)) if done != Done::Forgotten => {
                tracing::error!(%error, "a finished effect could not be noted on the disk");
                kept(
                    self.live.save_in_memory(&conversation, session.clone(), session.version, now_ms),
                    session.version,
                )?
            }
            saved => saved?,
        };
        Ok(saved.map(|version| {
            session.version = version;
            (utterance, rendered)
        }))
    }

    /// What a voter hears whose turn could not be kept, be it that the disk is full: the
    /// session is what it was before, and so is a form in it.
    #[allow(clippy::too_many_arguments, reason = "all that a turn knows, on its way out")]
    async fn unkept(
        &self,
        inbound: &Inbound,
        conversation: ConversationKey,
        edition: &Edition,
        locale: Option<Locale>,
        effect: Option<&Effect>,
        queued: bool,
        trouble: Trouble,
    ) -> Result<Option<Turn>, Trouble> {
        tracing::error!(error = %trouble, "a turn could not be kept; the voter was told");
        let now_ms = (self.clock)();
        let before = self.live.load(&conversation, now_ms).await?.unwrap_or_default();
        let session = Session { locale: locale.or(before.locale), ..before };
        let places = self.places.load();
        let world = self.world(inbound, edition, &places, now_ms);
        let said = Arc::new(dialogue::unkept(session, effect, world));
        let reply = content::render(&edition.release, &said, &inbound.capabilities).reply;
        let outcome = said.outcome;
        Ok(Some(Turn { said: vec![said], reply, outcome, repeat: false, queued, kept: false }))
    }

    /// Queues a reply under this key. A repeat queues nothing new.
    async fn queue(
        &self,
        key: &str,
        inbound: &Inbound,
        conversation: ConversationKey,
        reply: Reply,
    ) -> Result<(), Trouble> {
        let parts = reply.parts.into_iter().map(|part| Outgoing {
            gateway: inbound.gateway,
            to: inbound.from.clone(),
            from: inbound.to.clone(),
            part,
            link: inbound.link.clone(),
            reference: String::new(),
        });
        let kind = inbound.capabilities.channel;
        Ok(self.outbox.queue(key, conversation, kind, parts.collect()).await?)
    }

    fn world<'a>(
        &self,
        inbound: &'a Inbound,
        edition: &'a Edition,
        places: &'a Places,
        now_ms: i64,
    ) -> World<'a> {
        World {
            library: &edition.release.library,
            places,
            capabilities: &inbound.capabilities,
            now_ms,
            locale_hint: inbound.locale_hint,
        }
    }

    /// Saves the session if it is still the version that was read, and gives the
    /// version it then has; `None` where another turn saved first.
    async fn save(
        &self,
        key: &ConversationKey,
        session: Session,
        now_ms: i64,
    ) -> Result<Option<u64>, Trouble> {
        let (expected, precious) = (session.version, session.is_precious());
        match self.live.save(key, session, expected, now_ms).await {
            // Full of forms: a plain question is answered all the same, and may be
            // answered again if it is delivered again.
            Err(SaveError::Full) if !precious => Ok(Some(expected)),
            saved => kept(saved, expected),
        }
    }
}

/// The version that a saved session has; `None` where another turn saved first.
fn kept(saved: Result<(), SaveError>, expected: u64) -> Result<Option<u64>, Trouble> {
    match saved {
        Ok(()) => Ok(Some(expected + 1)),
        Err(SaveError::Conflict) => Ok(None),
        Err(SaveError::Full) => Err(Trouble::Full),
        Err(SaveError::Live(error)) => Err(error.into()),
    }
}

/// What the next message is read against.
fn expecting(session: &Session) -> Expecting {
    Expecting {
        offered: session.offered.clone(),
        free_text: matches!(session.waiting, Waiting::FormAnswer | Waiting::Place | Waiting::CaseNote(_)),
        locale: session.locale,
    }
}

/// Notes in the session what was said, so that a repeat gets the same.
fn note(
    session: &mut Session,
    provider_id: &str,
    utterance: &Arc<Utterance>,
    rendered: &Rendered,
    queued: bool,
) {
    session.more = rendered.more.map(|page| More { said: utterance.clone(), page });
    session.remember(Recent { provider_id: provider_id.into(), utterance: utterance.clone(), queued });
}

/// Names a turn: unique over conversations, gateways and messages.
fn turn_key(conversation: ConversationKey, inbound: &Inbound) -> String {
    format!("{}:{}:{}", conversation.hex(), inbound.gateway, inbound.provider_id)
}

/// Times the stages of a turn.
struct Stages {
    channel: &'static str,
    since: Instant,
}

impl Stages {
    fn start(channel: &'static str) -> Self {
        Self { channel, since: Instant::now() }
    }

    fn done(&mut self, stage: &'static str) {
        let now = Instant::now();
        metric::stage(self.channel, stage, now - self.since);
        self.since = now;
    }
}
