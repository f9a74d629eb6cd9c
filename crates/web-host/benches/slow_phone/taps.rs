//! How soon what a tap asks for is drawn.

use crate::slow_phone::{calm, figures};
use serde_json::{Value, json};
use thirtyfour::WebDriver;

/// Taps what is at `tap`, with a finger that is on the glass for 60 milliseconds (a quick one), and answers the
/// milliseconds from when it goes up to the end of the frame that paints what makes `ready` hold, and to the second frame
/// after it holds. A message that a frame sends is read when that frame has been painted.
const TAP: &str = "
const [tap, which, ready, done] = arguments;
const holds = new Function('return ' + ready);
const found = document.querySelectorAll(tap);
const link = found[which % found.length];
let waiting = true;
const check = () => {
  if (!waiting || !holds()) return;
  waiting = false;
  watch.disconnect();
  let painted;
  requestAnimationFrame(() => {
    const after = new MessageChannel();
    after.port1.onmessage = () => { painted = performance.now() - began; };
    after.port2.postMessage(0);
    requestAnimationFrame(() => {
      const second = performance.now() - began;
      setTimeout(() => done([painted, second]), 20);
    });
  });
};
const watch = new MutationObserver(check);
link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
let began;
setTimeout(() => {
  watch.observe(document, { childList: true, subtree: true, characterData: true });
  began = performance.now();
  link.click();
  check();
}, 60);";

/// Milliseconds until it is painted, and until the second frame; afterwards nothing is under way.
pub async fn tap(session: &WebDriver, at: &str, which: usize, ready: &str) -> [f64; 2] {
    let took = session.execute_async(TAP, vec![json!(at), json!(which), json!(ready)]).await.unwrap();
    let took = [0, 1].map(|at| took.json()[at].as_f64().unwrap());
    calm(session).await;
    took
}

pub fn drawn(times: &[[f64; 2]], promised: u32) -> Value {
    let [painted, second] = [0, 1].map(|at| figures(times.iter().map(|took| took[at]).collect(), promised));
    json!({ "painted": painted, "secondFrame": second })
}
