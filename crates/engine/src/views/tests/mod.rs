//! The views end to end, over a store in memory with the rows that a municipality sends.

mod agenda;
mod berichten;
mod bijdrage;
mod bijlagen;
mod brieven;
mod correcties;
mod gemeenten;
mod letters;
mod pgb;
mod reminders;
mod search;
mod table;
mod talks;
mod tips;
mod vandaag;
mod voorzieningen;
mod world;

use world::{World, day};
