//! Cases and their notes, the outbox, opt-outs, releases, places, the proof of writing.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, binary, binary_null, boolean, boolean_null, double_null, integer, integer_null, string,
    string_null, text,
};

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0001_first"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            cases(),
            notes(),
            outbox(),
            opt_outs(),
            releases(),
            release_slices(),
            place_feeds(),
            places(),
            proof(),
        ] {
            manager.create_table(table).await?;
        }
        for index in INDEXES {
            manager.get_connection().execute_unprepared(index).await?;
        }
        Ok(())
    }
}

/// Indexes on part of a table, which both databases write alike.
const INDEXES: [&str; 8] = [
    "CREATE INDEX cases_opened ON cases (opened_ms)",
    "CREATE INDEX cases_conversation ON cases (conversation) WHERE conversation IS NOT NULL",
    "CREATE INDEX case_notes_case ON case_notes (case_id, written_ms)",
    "CREATE INDEX outbox_due ON outbox (gateway, next_ms, seq) WHERE state = 'owed'",
    "CREATE INDEX outbox_expiring ON outbox (expires_ms) WHERE state = 'owed'",
    "CREATE INDEX outbox_ended ON outbox (expires_ms) WHERE state <> 'owed'",
    "CREATE INDEX outbox_order ON outbox (conversation, seq)",
    "CREATE INDEX outbox_provider ON outbox (provider_id) WHERE provider_id IS NOT NULL",
];

fn cases() -> TableCreateStatement {
    Table::create()
        .table("cases")
        .col(string("id").primary_key())
        .col(string("submission").unique_key())
        .col(string("reference").unique_key())
        .col(string("kind"))
        .col(string("state"))
        .col(string_null("form"))
        .col(string("unit"))
        .col(boolean("urgent"))
        .col(boolean("anonymous"))
        .col(string("locale"))
        .col(string_null("gateway"))
        .col(string_null("conversation"))
        .col(binary_null("address"))
        .col(binary("answers"))
        .col(big_integer("opened_ms"))
        .col(big_integer("due_ms"))
        .take()
}

fn notes() -> TableCreateStatement {
    Table::create()
        .table("case_notes")
        .col(string("id").primary_key())
        .col(string("submission").unique_key())
        .col(string("case_id"))
        .col(binary("words"))
        .col(big_integer("written_ms"))
        .foreign_key(ForeignKey::create().from("case_notes", "case_id").to("cases", "id"))
        .take()
}

fn outbox() -> TableCreateStatement {
    Table::create()
        .table("outbox")
        .col(big_integer("seq").auto_increment().primary_key())
        .col(string("id").unique_key())
        .col(string("turn_key"))
        .col(integer("part_no"))
        .col(string("conversation"))
        .col(string("channel"))
        .col(string("gateway"))
        .col(binary("address"))
        .col(string_null("sender"))
        .col(string_null("link"))
        .col(binary("part"))
        .col(string("state"))
        .col(integer("attempts"))
        .col(big_integer("next_ms"))
        .col(big_integer("leased_ms"))
        .col(big_integer("queued_ms"))
        .col(big_integer("expires_ms"))
        .col(string_null("provider_id"))
        .col(string_null("error_code"))
        .col(string_null("delivery"))
        .index(Index::create().unique().name("outbox_turn").col("turn_key").col("part_no"))
        .take()
}

/// Who wrote STOP. No address: a conversation is named by its keyed hash.
fn opt_outs() -> TableCreateStatement {
    Table::create()
        .table("opt_outs")
        .col(string("conversation").primary_key())
        .col(string("channel"))
        .col(big_integer("since_ms"))
        .take()
}

/// When the file was last proven to take a write: one row.
fn proof() -> TableCreateStatement {
    Table::create().table("proof").col(integer("id").primary_key()).col(big_integer("written_ms")).take()
}

fn releases() -> TableCreateStatement {
    Table::create()
        .table("releases")
        .col(integer("number").primary_key())
        .col(string("author"))
        .col(string("hash"))
        .col(big_integer("created_ms"))
        .take()
}

/// The files of a release, each the ordered list of its slices.
fn release_slices() -> TableCreateStatement {
    Table::create()
        .table("release_slices")
        .col(integer("release"))
        .col(string("path"))
        .col(integer("position"))
        .col(text("slice"))
        .primary_key(Index::create().col("release").col("path").col("position"))
        .foreign_key(ForeignKey::create().from("release_slices", "release").to("releases", "number"))
        .take()
}

/// Where the places came from: one row.
fn place_feeds() -> TableCreateStatement {
    Table::create()
        .table("place_feeds")
        .col(integer("id").primary_key())
        .col(string("source"))
        .col(integer("places"))
        .col(big_integer("loaded_ms"))
        .take()
}

fn places() -> TableCreateStatement {
    Table::create()
        .table("places")
        .col(integer("position").primary_key())
        .col(string("id"))
        .col(text("name"))
        .col(text("address"))
        .col(text("ward"))
        .col(string("postcode"))
        .col(double_null("lat"))
        .col(double_null("lon"))
        .col(integer_null("opens"))
        .col(integer_null("closes"))
        .col(boolean_null("step_free"))
        .take()
}
