import Foundation
import LocalAuthentication
import Security

/// A keychain item that the system gives after it let somebody in, by face, finger or code. It is on this device alone,
/// and gone when the device's code is taken away.
final class KeyGuard {
  enum Refusal: String, Error {
    case missing, stopped, lost
  }

  private let service = "nl.naaste.lock"

  func isThere() -> Bool {
    return LAContext().canEvaluatePolicy(.deviceOwnerAuthentication, error: nil)
  }

  /// Nothing is to be kept of it: the item holds the secret itself.
  func seal(_ name: String, _ secret: Data, _ words: String) -> Result<Data, Refusal> {
    guard
      let access = SecAccessControlCreateWithFlags(
        nil, kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly, .userPresence, nil)
    else { return .failure(.missing) }
    forget(name)
    var item = query(name)
    item[kSecAttrAccessControl as String] = access
    item[kSecValueData as String] = secret
    guard SecItemAdd(item as CFDictionary, nil) == errSecSuccess else { return .failure(.missing) }
    // It counts once it can be had back.
    switch open(name, words) {
    case .success(let back) where back == secret:
      return .success(Data())
    case .success:
      forget(name)
      return .failure(.missing)
    case .failure(let refusal):
      forget(name)
      return .failure(refusal)
    }
  }

  func open(_ name: String, _ words: String) -> Result<Data, Refusal> {
    let context = LAContext()
    context.localizedReason = words
    var item = query(name)
    item[kSecReturnData as String] = true
    item[kSecUseAuthenticationContext as String] = context
    var found: CFTypeRef?
    switch SecItemCopyMatching(item as CFDictionary, &found) {
    case errSecSuccess:
      guard let secret = found as? Data else { return .failure(.lost) }
      return .success(secret)
    case errSecItemNotFound:
      return .failure(.lost)
    default:
      return .failure(.stopped)
    }
  }

  func forget(_ name: String) {
    SecItemDelete(query(name) as CFDictionary)
  }

  private func query(_ name: String) -> [String: Any] {
    return [
      kSecClass as String: kSecClassGenericPassword,
      kSecAttrService as String: service,
      kSecAttrAccount as String: name,
    ]
  }
}
