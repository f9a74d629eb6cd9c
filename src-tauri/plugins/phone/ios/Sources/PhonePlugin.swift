import SwiftRs
import Tauri
import UIKit
import WebKit

struct KeyArgs: Decodable {
  let name: String
  let bytes: String
  let words: String
}

struct NameArgs: Decodable {
  let name: String
}

struct ScreenArgs: Decodable {
  let hidden: Bool
}

struct ShareArgs: Decodable {
  let path: String
  let mediaType: String
}

struct MomentArgs: Decodable {
  let at: Double
}

struct SignInArgs: Decodable {
  let url: String
  let back: String
}

/// The commands; see the Rust side for what each promises.
class PhonePlugin: Plugin {
  private let keys = KeyGuard()
  private let cover = ScreenCover()
  private let sheet = SignInSheet()

  @objc public override func load(webview: WKWebView) {
    cover.watch()
  }

  @objc public func guards(_ invoke: Invoke) {
    invoke.resolve(["there": keys.isThere()])
  }

  @objc public func seal(_ invoke: Invoke) throws {
    let args = try invoke.parseArgs(KeyArgs.self)
    guard let secret = Data(base64Encoded: args.bytes) else {
      return invoke.reject("refused", code: "missing")
    }
    // The system asks the person, which must not hold up what draws.
    DispatchQueue.global(qos: .userInitiated).async {
      self.answer(invoke, self.keys.seal(args.name, secret, args.words))
    }
  }

  @objc public func open(_ invoke: Invoke) throws {
    let args = try invoke.parseArgs(KeyArgs.self)
    DispatchQueue.global(qos: .userInitiated).async {
      self.answer(invoke, self.keys.open(args.name, args.words))
    }
  }

  @objc public func forget(_ invoke: Invoke) throws {
    keys.forget(try invoke.parseArgs(NameArgs.self).name)
    invoke.resolve()
  }

  @objc public func screen(_ invoke: Invoke) throws {
    let args = try invoke.parseArgs(ScreenArgs.self)
    DispatchQueue.main.async {
      self.cover.wanted = args.hidden
      invoke.resolve()
    }
  }

  @objc public func share(_ invoke: Invoke) throws {
    let args = try invoke.parseArgs(ShareArgs.self)
    DispatchQueue.main.async {
      guard let above = self.manager.viewController else {
        return invoke.reject("no window", code: "missing")
      }
      let sheet = UIActivityViewController(
        activityItems: [URL(fileURLWithPath: args.path)], applicationActivities: nil)
      // A tablet shows it beside something.
      sheet.popoverPresentationController?.sourceView = above.view
      sheet.popoverPresentationController?.sourceRect = CGRect(
        x: above.view.bounds.midX, y: above.view.bounds.midY, width: 0, height: 0)
      above.present(sheet, animated: true)
      invoke.resolve()
    }
  }

  @objc public func signIn(_ invoke: Invoke) throws {
    let args = try invoke.parseArgs(SignInArgs.self)
    DispatchQueue.main.async {
      guard let url = URL(string: args.url), let back = URL(string: args.back),
        let window = self.manager.viewController?.view.window
      else {
        return invoke.reject("no window", code: "missing")
      }
      self.sheet.show(url, back, window) { outcome in
        switch outcome {
        case .success(let address): invoke.resolve(["address": address.absoluteString])
        case .failure(let refusal): invoke.reject("refused", code: refusal.rawValue)
        }
      }
    }
  }

  @objc public func aheadOfUtc(_ invoke: Invoke) throws {
    let at = Date(timeIntervalSince1970: try invoke.parseArgs(MomentArgs.self).at)
    invoke.resolve(["seconds": TimeZone.current.secondsFromGMT(for: at)])
  }

  private func answer(_ invoke: Invoke, _ outcome: Result<Data, KeyGuard.Refusal>) {
    switch outcome {
    case .success(let bytes): invoke.resolve(["bytes": bytes.base64EncodedString()])
    case .failure(let refusal): invoke.reject("refused", code: refusal.rawValue)
    }
  }
}

@_cdecl("init_plugin_phone")
func initPlugin() -> Plugin {
  return PhonePlugin()
}
