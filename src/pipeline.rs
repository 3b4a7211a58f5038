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
    ConversationKey, Expecting, Inbound, More, Outcome, Recent, Reply, Session, Submission, Utterance,
    Waiting,
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
}

impl Pipeline {
    /// Takes one message from its arrival to its reply.
    pub async fn take(&self, inbound: &Inbound, delivery: Delivery) -> Result<Taken, Trouble> {
        let started = Instant::now();
        let conversation = self.keys.conversation_key(inbound.capabilities.channel, &inbound.from);
        let edition = self.shelf.current();
        for _ in 0..MAX_ATTEMPTS {
            let Some(turn) = self.attempt(inbound, conversation, &edition).await? else { continue };
            let reply = self.deliver(inbound, conversation, turn.reply, delivery).await?;
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
    ) -> Result<Option<Turn>, Trouble> {
        let channel = inbound.capabilities.channel.as_str();
        let now_ms = (self.clock)();
        let mut stage = Stages::start(channel);

        // 1 recall
        let mut session = self.live.load(&conversation, now_ms).await?.unwrap_or_default();
        if let Some(recent) = session.said_to(&inbound.provider_id) {
            let said = recent.utterance.clone();
            let reply = content::render(&edition.release, &said, &inbound.capabilities).reply;
            return Ok(Some(Turn { outcome: said.outcome, said: vec![said], reply, repeat: true }));
        }
        let mut reply = Reply::default();
        let mut said = Vec::new();
        if let Some(submission) = session.submitting.clone() {
            let Some(rendered) =
                self.finish(&mut session, &submission, inbound, conversation, edition).await?
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
                }));
            }
            said.push(utterance);
            reply.parts.extend(rendered.1.reply.parts);
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
                note(&mut session, &inbound.provider_id, edition, &utterance, &rendered);
                if self.save(&conversation, session, now_ms).await?.is_none() {
                    return Ok(None);
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
                let version = self.save(&conversation, session.clone(), now_ms).await?;
                let Some(version) = version else { return Ok(None) };
                session.version = version;
                let finished = self.finish(&mut session, &submission, inbound, conversation, edition).await?;
                stage.done("act");
                let Some((utterance, rendered)) = finished else { return Ok(None) };
                reply.parts.extend(rendered.reply.parts);
                utterance
            }
        };
        let outcome = utterance.outcome;
        said.push(utterance);
        Ok(Some(Turn { said, reply, outcome, repeat: false }))
    }

    /// Performs what a session is submitting, says what came of it, and saves.
    async fn finish(
        &self,
        session: &mut Session,
        submission: &Submission,
        inbound: &Inbound,
        conversation: ConversationKey,
        edition: &Edition,
    ) -> Result<Option<(Arc<Utterance>, Rendered)>, Trouble> {
        let now_ms = (self.clock)();
        let origin = Origin { gateway: inbound.gateway, conversation, address: &inbound.from };
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
        note(session, &submission.provider_id, edition, &utterance, &rendered);
        let saved = self.save(&conversation, session.clone(), now_ms).await?;
        Ok(saved.map(|version| {
            session.version = version;
            (utterance, rendered)
        }))
    }

    /// Gives the reply now, or queues it. A repeat queues nothing new.
    async fn deliver(
        &self,
        inbound: &Inbound,
        conversation: ConversationKey,
        reply: Reply,
        delivery: Delivery,
    ) -> Result<Reply, Trouble> {
        if delivery == Delivery::Inline && !self.records.owed(&conversation) {
            return Ok(reply);
        }
        let parts = reply.parts.into_iter().map(|part| Outgoing {
            gateway: inbound.gateway,
            to: inbound.from.clone(),
            from: inbound.to.clone(),
            part,
            link: inbound.link.clone(),
            reference: String::new(),
        });
        let kind = inbound.capabilities.channel;
        self.outbox.queue(&turn_key(conversation, inbound), conversation, kind, parts.collect()).await?;
        Ok(Reply::default())
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
            Ok(()) => Ok(Some(expected + 1)),
            Err(SaveError::Conflict) => Ok(None),
            // Full of forms: a plain question is answered all the same, and may be
            // answered again if it is delivered again.
            Err(SaveError::Full) if !precious => Ok(Some(expected)),
            Err(SaveError::Full) => Err(Trouble::Full),
            Err(SaveError::Live(error)) => Err(error.into()),
        }
    }
}

/// What the next message is read against.
fn expecting(session: &Session) -> Expecting {
    Expecting {
        offered: session.offered.clone(),
        said: session.recent.last().map(|last| last.utterance.clone()),
        free_text: matches!(session.waiting, Waiting::FormAnswer | Waiting::Place | Waiting::CaseNote(_)),
        locale: session.locale,
    }
}

/// Notes in the session what was said, so that a repeat gets the same.
fn note(
    session: &mut Session,
    provider_id: &str,
    edition: &Edition,
    utterance: &Arc<Utterance>,
    rendered: &Rendered,
) {
    session.more = rendered.more.clone().map(|next| More { next: Arc::new(next) });
    session.remember(Recent {
        provider_id: provider_id.into(),
        release: edition.release.library.release,
        utterance: utterance.clone(),
    });
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
