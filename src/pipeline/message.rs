//! One message on its way: what the stages of its turn need to know of it, and the parts
//! of them that are more than a call.

use std::sync::Arc;

use arc_swap::Guard;

use super::{Pipeline, Trouble, Turn};
use crate::channels::Outgoing;
use crate::content::{self, Rendered};
use crate::content_store::Edition;
use crate::desk::{self, Origin};
use crate::dialogue::{self, Fits, Then, World};
use crate::live::SaveError;
use crate::model::{
    ConversationKey, Done, Effect, Expecting, Inbound, Locale, Meaning, MessageId, MessageKey, More, Recent,
    Reply, Session, Submission, Utterance, Waiting,
};
use crate::places::Places;

pub(super) struct Message<'a> {
    pub pipeline: &'a Pipeline,
    pub inbound: &'a Inbound,
    pub conversation: ConversationKey,
    pub id: MessageKey,
    pub edition: &'a Edition,
    /// The reply goes through the outbox.
    pub queued: bool,
    /// Milliseconds since 1970 UTC.
    pub now_ms: i64,
    places: Guard<Arc<Places>>,
}

impl<'a> Message<'a> {
    pub fn new(
        pipeline: &'a Pipeline,
        inbound: &'a Inbound,
        conversation: ConversationKey,
        edition: &'a Edition,
        queued: bool,
    ) -> Self {
        let now_ms = (pipeline.clock)();
        let places = pipeline.places.load();
        Self { pipeline, inbound, conversation, id: inbound.key(), edition, queued, now_ms, places }
    }

    /// Names its turn: unique over conversations, gateways and messages.
    pub fn key(&self) -> String {
        format!("{}:{}:{}", self.conversation.hex(), self.inbound.gateway, self.inbound.provider_id)
    }

    pub fn world(&self) -> World<'_> {
        World {
            library: &self.edition.release.library,
            places: &**self.places,
            fits: self,
            capabilities: &self.inbound.capabilities,
            now_ms: self.now_ms,
            locale_hint: self.inbound.locale_hint,
        }
    }

    /// Reads it against what the conversation waits for.
    pub fn understand(&self, session: &Session) -> Meaning {
        let form = matches!(session.waiting, Waiting::FormAnswer | Waiting::FormSend);
        let expecting = Expecting {
            offered: session.offered.clone(),
            said: session.recent.last().map(|last| last.utterance.clone()),
            free_text: matches!(session.waiting, Waiting::FormAnswer | Waiting::Place | Waiting::CaseNote(_)),
            form,
            manner: form || session.waiting == Waiting::Place || session.handover.is_some(),
            locale: session.locale,
        };
        self.edition.understander.understand(&self.inbound.content, &expecting)
    }

    pub fn render(&self, utterance: &Utterance) -> Rendered {
        content::render(&self.edition.release, utterance, &self.inbound.capabilities)
    }

    /// Notes in the session what was said to a message, so that a repeat gets the same.
    pub fn note(
        &self,
        session: &mut Session,
        to: MessageKey,
        utterance: &Arc<Utterance>,
        rendered: &Rendered,
    ) {
        session.more = rendered.more.map(|page| More { said: utterance.clone(), page });
        session.recent.push(Recent { message: to, utterance: utterance.clone(), queued: self.queued });
    }

    /// Saves the session if it is still the version that was read, and gives the
    /// version it then has; `None` where another turn saved first.
    pub async fn save(&self, session: Session) -> Result<Option<u64>, Trouble> {
        let (expected, precious) = (session.version, session.is_precious());
        match self.pipeline.live.save(&self.conversation, session, expected, self.now_ms).await {
            // Full of forms: a plain question is answered all the same, and may be
            // answered again if it is delivered again.
            Err(SaveError::Full) if !precious => Ok(Some(expected)),
            saved => kept(saved, expected),
        }
    }

    /// Performs what a session is submitting, says what came of it, and saves.
    pub async fn finish(
        &self,
        session: &mut Session,
        submission: &Submission,
    ) -> Result<Option<(Arc<Utterance>, Rendered)>, Trouble> {
        let origin = Origin {
            gateway: self.inbound.gateway,
            channel: self.inbound.capabilities.channel,
            conversation: self.conversation,
            address: &self.inbound.from,
        };
        let library = &self.edition.release.library;
        let done = desk::perform(&self.pipeline.records, library, submission, origin, self.now_ms).await;
        let step = dialogue::after(std::mem::take(session), &submission.effect, &done, self.world());
        *session = step.session;
        session.submitting = None;
        let Then::Say(utterance) = step.then else { return Ok(None) };
        let utterance = Arc::new(utterance);
        let rendered = self.render(&utterance);
        self.note(session, submission.message, &utterance, &rendered);
        let saved = match self.save(session.clone()).await {
            // What was done stands, and is said. Memory alone knows that it is finished; after
            // a restart it is done again under its key, which does nothing. But what is still
            // on the disk must not be called deleted, nor what it may yet do not done.
            Err(Trouble::Live(error)) if !matches!(done, Done::Forgotten | Done::Failed) => {
                tracing::error!(%error, "a finished effect could not be noted on the disk");
                let live = &self.pipeline.live;
                let expected = session.version;
                kept(
                    live.save_in_memory(&self.conversation, session.clone(), expected, self.now_ms),
                    expected,
                )?
            }
            saved => saved?,
        };
        Ok(saved.map(|version| {
            session.version = version;
            (utterance, rendered)
        }))
    }

    /// What is said of an earlier message's effect, before this one's own reply. Queued, it
    /// goes under the key of the message that caused it, whose repeat then queues nothing.
    pub async fn before(&self, reply: Reply, submission: &Submission) -> Result<Reply, Trouble> {
        if self.queued { self.queue_under(&submission.key, reply).await } else { Ok(reply) }
    }

    /// What a voter hears whose turn could not be kept, be it that the disk is full: the
    /// session is what it was before, and so is a form in it.
    pub async fn unkept(
        &self,
        locale: Locale,
        alarm: Option<MessageId>,
        effect: Option<&Effect>,
        trouble: &Trouble,
    ) -> Result<Option<Turn>, Trouble> {
        tracing::error!(error = %trouble, "a turn could not be kept; the voter was told");
        let before = self.pipeline.live.load(&self.conversation, self.now_ms).await?.unwrap_or_default();
        let form = before.form.is_some();
        let session = Session { locale: Some(locale), alarm, ..before };
        let said = Arc::new(dialogue::unkept(session, effect, self.world()));
        let reply = self.render(&said).reply;
        Ok(Some(Turn { said: vec![said], reply, form, repeat: false, queued: self.queued, kept: false }))
    }

    /// Queues its reply, and leaves nothing to give at once. One that says that nothing was
    /// kept has a key of its own: taken after all when the message comes again, it is to be
    /// answered after all.
    pub async fn queue(&self, reply: Reply, kept: bool) -> Result<Reply, Trouble> {
        let key = self.key() + if kept { "" } else { ":unkept" };
        self.queue_under(&key, reply).await
    }

    async fn queue_under(&self, key: &str, reply: Reply) -> Result<Reply, Trouble> {
        let inbound = self.inbound;
        let parts = reply.parts.into_iter().map(|part| Outgoing {
            gateway: inbound.gateway,
            to: inbound.from.clone(),
            from: inbound.to.clone(),
            part,
            link: inbound.link.clone(),
            reference: String::new(),
        });
        let kind = inbound.capabilities.channel;
        self.pipeline.outbox.queue(key, self.conversation, kind, parts.collect()).await?;
        Ok(Reply::default())
    }
}

impl Fits for Message<'_> {
    fn fits(&self, utterance: &Utterance) -> bool {
        content::fits(&self.edition.release, utterance, &self.inbound.capabilities)
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
