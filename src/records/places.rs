//! Polling places, as the last import gave them. Finding one is `places`' work.

use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder};

use super::{CHUNK, Records, RecordsError};
use crate::model::{LatLon, Place};
use crate::sqlite::begin_write;

/// The most places that are kept: more than the largest democracy opens.
pub const MAX_PLACES: usize = 2_000_000;
/// The feeds table has one row.
const THE_FEED: i32 = 1;

impl Records {
    /// Puts these places in the stead of all before them, in one transaction: who
    /// reads meanwhile sees the old ones or the new ones. `source` says where they
    /// came from.
    pub async fn replace_places(
        &self,
        places: &[Place],
        source: &str,
        now_ms: i64,
    ) -> Result<(), RecordsError> {
        if places.len() > MAX_PLACES {
            return Err(RecordsError::TooMany { what: "places", most: MAX_PLACES });
        }
        let transaction = begin_write(self.write()).await?;
        row::Entity::delete_many().exec(&transaction).await?;
        feed::Entity::delete_many().exec(&transaction).await?;
        feed::Entity::insert(feed::ActiveModel {
            id: Set(THE_FEED),
            source: Set(source.to_owned()),
            places: Set(i32::try_from(places.len()).unwrap_or(i32::MAX)),
            loaded_ms: Set(now_ms),
        })
        .exec_without_returning(&transaction)
        .await?;
        let mut position = 0_i32;
        for chunk in places.chunks(CHUNK) {
            let rows: Vec<_> = (position..).zip(chunk).map(|(at, place)| stored(at, place)).collect();
            position = position.saturating_add(i32::try_from(rows.len()).unwrap_or(i32::MAX));
            row::Entity::insert_many(rows).exec_without_returning(&transaction).await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// All places, in the order they were given.
    pub async fn places(&self) -> Result<Vec<Place>, RecordsError> {
        let rows = row::Entity::find().order_by_asc(row::Column::Position).all(self.read()).await?;
        Ok(rows.into_iter().map(place).collect())
    }
}

fn stored(position: i32, place: &Place) -> row::ActiveModel {
    row::ActiveModel {
        position: Set(position),
        id: Set(place.id.clone()),
        name: Set(place.name.clone()),
        address: Set(place.address.clone()),
        ward: Set(place.ward.clone()),
        postcode: Set(place.postcode.clone()),
        lat: Set(place.position.map(|at| at.lat)),
        lon: Set(place.position.map(|at| at.lon)),
        opens: Set(place.hours.map(|(opens, _)| i32::from(opens))),
        closes: Set(place.hours.map(|(_, closes)| i32::from(closes))),
        step_free: Set(place.step_free),
    }
}

fn place(row: row::Model) -> Place {
    let minutes = |minutes: Option<i32>| minutes.and_then(|minutes| u16::try_from(minutes).ok());
    Place {
        id: row.id,
        name: row.name,
        address: row.address,
        ward: row.ward,
        postcode: row.postcode,
        position: row.lat.zip(row.lon).and_then(|(lat, lon)| LatLon::new(lat, lon)),
        hours: minutes(row.opens).zip(minutes(row.closes)),
        step_free: row.step_free,
    }
}

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "places")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        pub id: String,
        pub name: String,
        pub address: String,
        pub ward: String,
        pub postcode: String,
        pub lat: Option<f64>,
        pub lon: Option<f64>,
        pub opens: Option<i32>,
        pub closes: Option<i32>,
        pub step_free: Option<bool>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod feed {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "place_feeds")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i32,
        pub source: String,
        pub places: i32,
        pub loaded_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
