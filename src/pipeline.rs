//! The path of one message, in order, and nothing else.
//!
//! A turn is committed when its session is saved, by compare-and-set on a version:
//! who loses the race starts over from what the winner saved. A step with an effect
//! saves the session as submitting it, performs it under the message's key, and
//! saves again; whoever recalls a session that is still submitting finishes that
//! first. So a crash or a race ends one way only, and a repeated delivery gets what
//! the first one got, as the release in use words it.

mod message;

use std::sync::Arc;
use std::time::Instant;

use arc_swap::ArcSwap;

use crate::content_store::{Edition, Shelf};
use crate::dialogue::{self, Then};
use crate::keys::KeyRing;
use crate::live::{Live, LiveError};
use crate::model::{Inbound, Reply, Submission, Utterance};
use crate::observe::metric;
use crate::outbox::Outbox;
use crate::places::Places;
use crate::records::{Records, RecordsError};
use message::Message;

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
    /// The conversation has a form that is not finished.
    pub form: bool,
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
    /// A form is open after it.
    form: bool,
    /// The message had its turn before, and gets what that one got.
    repeat: bool,
    /// It goes out through the outbox, now and at every repeat.
    queued: bool,
    /// False where nothing was committed, and the reply says so.
    kept: bool,
}

impl Turn {
    fn kept(said: Arc<Utterance>, reply: Reply, form: bool, queued: bool) -> Self {
        Self { said: vec![said], reply, form, repeat: false, queued, kept: true }
    }
}

/// What this message found unfinished and finished: said before its own reply, however
/// often that is started over.
#[derive(Default)]
struct Earlier {
    said: Vec<Arc<Utterance>>,
    reply: Reply,
}

impl Pipeline {
    /// Takes one message from its arrival to its reply.
    pub async fn take(&self, inbound: &Inbound, delivery: Delivery) -> Result<Taken, Trouble> {
        let started = Instant::now();
        let channel = inbound.capabilities.channel;
        let conversation = self.keys.conversation_key(channel, &inbound.from);
        let edition = self.shelf.current();
        let mut earlier = Earlier::default();
        for _ in 0..MAX_ATTEMPTS {
            let queued = delivery == Delivery::Queued || self.records.owed(&conversation);
            let message = Message::new(self, inbound, conversation, &edition, queued);
            let Some(turn) = self.attempt(&message, delivery, &mut earlier).await? else { continue };
            let mut reply = earlier.reply;
            reply.parts.extend(turn.reply.parts);
            if turn.queued {
                reply = message.queue(reply, turn.kept).await?;
            }
            let (locale, outcome) = turn
                .said
                .last()
                .map_or((edition.release.library.source, "none"), |u| (u.locale, u.outcome.as_str()));
            if turn.repeat {
                metric::repeat(channel.as_str());
            } else {
                metric::turn(channel.as_str(), locale, outcome, started.elapsed());
            }
            let said = [earlier.said, turn.said].concat();
            return Ok(Taken { reply, said, form: turn.form, edition });
        }
        Err(Trouble::Contention)
    }

    /// One attempt; `None` where another turn saved the session first.
    async fn attempt(
        &self,
        message: &Message<'_>,
        delivery: Delivery,
        earlier: &mut Earlier,
    ) -> Result<Option<Turn>, Trouble> {
        let mut stage = Stages::start(message.inbound.capabilities.channel.as_str());
        let queued = message.queued;

        // 1 recall
        let mut session = self.live.load(&message.conversation, message.now_ms).await?.unwrap_or_default();
        if let Some(recent) = session.recent.find(&message.id) {
            let said = recent.utterance.clone();
            let reply = message.render(&said).reply;
            let queued = delivery == Delivery::Queued || recent.queued;
            let form = session.form.is_some();
            return Ok(Some(Turn { said: vec![said], reply, form, repeat: true, queued, kept: true }));
        }
        if let Some(submission) = session.submitting.clone() {
            let Some((utterance, rendered)) = message.finish(&mut session, &submission).await? else {
                return Ok(None);
            };
            if submission.message == message.id {
                return Ok(Some(Turn::kept(utterance, rendered.reply, session.form.is_some(), queued)));
            }
            earlier.said.push(utterance);
            earlier.reply.parts.extend(message.before(rendered.reply, &submission).await?.parts);
        }
        stage.done("recall");

        // 2 normalise, 3 understand
        let meaning = message.understand(&session);
        stage.done("understand");

        // 4 step
        let step = dialogue::step(session, &meaning, message.world());
        let mut session = step.session;
        stage.done("step");

        let (utterance, rendered, form) = match step.then {
            Then::Say(utterance) => {
                let utterance = Arc::new(utterance);
                // 5 render
                let rendered = message.render(&utterance);
                stage.done("render");
                // 6 remember
                message.note(&mut session, message.id, &utterance, &rendered);
                let form = session.form.is_some();
                match message.save(session).await {
                    Ok(Some(_)) => {}
                    Ok(None) => return Ok(None),
                    Err(trouble) => {
                        let alarm = dialogue::alarm_in(&utterance, &message.edition.release.library);
                        return message.unkept(utterance.locale, alarm, None, &trouble).await;
                    }
                }
                stage.done("remember");
                (utterance, rendered, form)
            }
            Then::Do(effect) => {
                // 6 remember, then 7 act
                let submission = Submission { key: message.key(), message: message.id, effect };
                session.submitting = Some(submission.clone());
                let locale = session.locale.unwrap_or(message.edition.release.library.source);
                match message.save(session.clone()).await {
                    Ok(Some(version)) => session.version = version,
                    Ok(None) => return Ok(None),
                    Err(trouble) => {
                        let effect = Some(&submission.effect);
                        return message.unkept(locale, session.alarm, effect, &trouble).await;
                    }
                }
                let Some((utterance, rendered)) = message.finish(&mut session, &submission).await? else {
                    return Ok(None);
                };
                stage.done("act");
                (utterance, rendered, session.form.is_some())
            }
        };
        Ok(Some(Turn::kept(utterance, rendered.reply, form, queued)))
    }
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
