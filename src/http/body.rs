//! A request's body, at most [`BODY_LIMIT`] bytes, refused in our own words.

use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::error::InternalError;
use actix_web::{FromRequest, HttpRequest, web};

use super::refuse;
use crate::channels::{BODY_LIMIT, Refused};

pub struct Body(web::Bytes);

impl Deref for Body {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl FromRequest for Body {
    type Error = actix_web::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Self::Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let payload = web::Payload::from_request(request, payload);
        Box::pin(async move {
            let read = payload.await?.to_bytes_limited(BODY_LIMIT).await;
            match read {
                Ok(Ok(bytes)) => Ok(Self(bytes)),
                Ok(Err(_)) => Err(turned_away(Refused::Malformed("broken_body"))),
                Err(_) => Err(turned_away(Refused::TooLarge)),
            }
        })
    }
}

fn turned_away(refused: Refused) -> actix_web::Error {
    InternalError::from_response(refused, refuse("http", refused)).into()
}
