import AuthenticationServices
import UIKit

/// The system's own sheet for signing in: it closes by itself at the address to come back to, and brings that along.
final class SignInSheet: NSObject, ASWebAuthenticationPresentationContextProviding {
  enum Refusal: String, Error {
    case missing, stopped
  }

  private var session: ASWebAuthenticationSession?
  private var answer: ((Result<URL, Refusal>) -> Void)?
  private var turn = 0
  private weak var window: UIWindow?

  /// On the main thread. One at a time: another takes the place of the first.
  func show(
    _ url: URL, _ back: URL, _ window: UIWindow, _ done: @escaping (Result<URL, Refusal>) -> Void
  ) {
    session?.cancel()
    // A session that the app itself cancels need not call back.
    end(turn, .failure(.stopped))
    turn += 1
    answer = done
    let mine = turn
    let ended: ASWebAuthenticationSession.CompletionHandler = { [weak self] address, error in
      if let address = address {
        self?.end(mine, .success(address))
        return
      }
      let stopped = (error as? ASWebAuthenticationSessionError)?.code == .canceledLogin
      self?.end(mine, .failure(stopped ? .stopped : .missing))
    }
    guard let made = make(url, back, ended) else { return end(mine, .failure(.missing)) }
    self.window = window
    made.presentationContextProvider = self
    // Nothing of the sign-in stays behind in the browser.
    made.prefersEphemeralWebBrowserSession = true
    session = made
    if !made.start() {
      end(mine, .failure(.missing))
    }
  }

  /// Answers once, and only whose turn it is.
  private func end(_ which: Int, _ outcome: Result<URL, Refusal>) {
    guard which == turn, let done = answer else { return }
    session = nil
    answer = nil
    done(outcome)
  }

  func presentationAnchor(for session: ASWebAuthenticationSession) -> ASPresentationAnchor {
    return window ?? ASPresentationAnchor()
  }

  private func make(
    _ url: URL, _ back: URL, _ ended: @escaping ASWebAuthenticationSession.CompletionHandler
  ) -> ASWebAuthenticationSession? {
    guard back.scheme == "https" else {
      return ASWebAuthenticationSession(
        url: url, callbackURLScheme: back.scheme, completionHandler: ended)
    }
    // A claimed address: older systems know schemes alone, and the browser brings it.
    guard #available(iOS 17.4, *), let host = back.host else { return nil }
    return ASWebAuthenticationSession(
      url: url, callback: .https(host: host, path: back.path), completionHandler: ended)
  }
}
