//! Runs the demo until the program is ended, and prints where: for looking around by hand.
//!
//! `cargo run -p demo --example run -- FOLDER`

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("name a folder for the databases")?;
    let demo = demo::Demo::start(demo::DemoConfig::new(folder)).await?;
    println!("issuer {}", demo.issuer);
    for gateway in &demo.gateways {
        println!("{} {}", gateway.id, gateway.url);
    }
    std::future::pending::<()>().await;
    Ok(())
}
