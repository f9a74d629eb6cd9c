package nl.naaste.phone

import android.app.Activity
import android.hardware.biometrics.BiometricManager
import android.hardware.biometrics.BiometricManager.Authenticators
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import androidx.annotation.RequiresApi
import java.security.KeyStore
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/**
 * A key of the keystore that works for one operation after the system let somebody in, and seals what it is given. The
 * system decides, not a yes or no in this app.
 *
 * From Android 11 on: before that a key could not be opened by face, finger or code alike, and one that only a finger opens
 * would be gone with the next finger that is added.
 */
class KeyGuard(private val activity: Activity) {
    interface Answer {
        fun bytes(bytes: ByteArray)

        /** `missing`, `stopped` or `lost`. */
        fun refused(why: String)
    }

    fun isThere(): Boolean {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.R) return false
        val manager = activity.getSystemService(BiometricManager::class.java) ?: return false
        return manager.canAuthenticate(ALLOWED) == BiometricManager.BIOMETRIC_SUCCESS
    }

    fun seal(name: String, secret: ByteArray, words: String, answer: Answer) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.R || !isThere()) return answer.refused("missing")
        val cipher = try {
            Cipher.getInstance(TRANSFORMATION).apply { init(Cipher.ENCRYPT_MODE, fresh(name)) }
        } catch (_: Exception) {
            // Keystores throw more than they say that they do.
            return answer.refused("missing")
        }
        ask(cipher, words, answer) { it.iv + it.doFinal(secret) }
    }

    fun open(name: String, sealed: ByteArray, words: String, answer: Answer) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.R) return answer.refused("missing")
        val cipher = try {
            val key = store().getKey(name, null) as SecretKey? ?: return answer.refused("lost")
            if (sealed.size <= IV) return answer.refused("lost")
            Cipher.getInstance(TRANSFORMATION).apply {
                init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG_BITS, sealed, 0, IV))
            }
        } catch (_: KeyPermanentlyInvalidatedException) {
            return answer.refused("lost")
        } catch (_: Exception) {
            return answer.refused("stopped")
        }
        ask(cipher, words, answer) { it.doFinal(sealed, IV, sealed.size - IV) }
    }

    fun forget(name: String) {
        try {
            store().deleteEntry(name)
        } catch (_: Exception) {
            // It seals nothing any more.
        }
    }

    @RequiresApi(Build.VERSION_CODES.R)
    private fun ask(cipher: Cipher, words: String, answer: Answer, work: (Cipher) -> ByteArray) {
        val callback = object : BiometricPrompt.AuthenticationCallback() {
            override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) {
                val bytes = try {
                    result.cryptoObject?.cipher?.let(work)
                } catch (_: Exception) {
                    null
                }
                if (bytes == null) answer.refused("stopped") else answer.bytes(bytes)
            }

            override fun onAuthenticationError(code: Int, message: CharSequence?) {
                answer.refused("stopped")
            }
        }
        activity.runOnUiThread {
            BiometricPrompt.Builder(activity)
                .setTitle("Naaste")
                .setDescription(words)
                .setAllowedAuthenticators(ALLOWED)
                .build()
                .authenticate(
                    BiometricPrompt.CryptoObject(cipher),
                    CancellationSignal(),
                    activity.mainExecutor,
                    callback,
                )
        }
    }

    @RequiresApi(Build.VERSION_CODES.R)
    private fun fresh(name: String): SecretKey {
        val spec = KeyGenParameterSpec.Builder(name, KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setKeySize(256)
            .setUserAuthenticationRequired(true)
            // 0 seconds: for each use anew.
            .setUserAuthenticationParameters(
                0,
                KeyProperties.AUTH_BIOMETRIC_STRONG or KeyProperties.AUTH_DEVICE_CREDENTIAL,
            )
            .setInvalidatedByBiometricEnrollment(false)
            .build()
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE).apply { init(spec) }.generateKey()
    }

    private fun store(): KeyStore = KeyStore.getInstance(STORE).apply { load(null) }

    private companion object {
        const val STORE = "AndroidKeyStore"
        const val TRANSFORMATION = "AES/GCM/NoPadding"
        const val IV = 12
        const val TAG_BITS = 128
        const val ALLOWED = Authenticators.BIOMETRIC_STRONG or Authenticators.DEVICE_CREDENTIAL
    }
}
