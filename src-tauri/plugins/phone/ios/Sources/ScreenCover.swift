import UIKit

/// Covers the screen while the app is not in front, so that the picture in the list of open apps shows nothing. A picture
/// that somebody takes on purpose iOS does not let an app forbid.
final class ScreenCover {
  /// From the first moment on, until the settings say otherwise.
  var wanted = true
  private var view: UIView?

  func watch() {
    let center = NotificationCenter.default
    center.addObserver(
      self, selector: #selector(cover), name: UIApplication.willResignActiveNotification, object: nil)
    center.addObserver(
      self, selector: #selector(uncover), name: UIApplication.didBecomeActiveNotification, object: nil)
  }

  @objc private func cover() {
    guard wanted, view == nil else { return }
    let windows = UIApplication.shared.connectedScenes
      .compactMap { $0 as? UIWindowScene }
      .flatMap { $0.windows }
    guard let window = windows.first(where: { $0.isKeyWindow }) ?? windows.first else { return }
    let blank = UIView(frame: window.bounds)
    blank.backgroundColor = .systemBackground
    blank.autoresizingMask = [.flexibleWidth, .flexibleHeight]
    window.addSubview(blank)
    view = blank
  }

  @objc private func uncover() {
    view?.removeFromSuperview()
    view = nil
  }
}
