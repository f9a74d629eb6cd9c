//! The views end to end, over a store in memory with the rows that a municipality sends.

mod agenda;
mod berichten;
mod bijdrage;
mod bijlagen;
mod brieven;
mod correcties;
mod declaraties;
mod gemeenten;
mod known;
mod letters;
mod maanden;
mod parted;
mod pgb;
mod pgb_grootboek;
mod pgb_papier;
mod reminders;
mod repeats;
mod search;
mod table;
mod taken;
mod talks;
mod tips;
mod vandaag;
mod voorzieningen;
mod world;

use world::{World, day};
