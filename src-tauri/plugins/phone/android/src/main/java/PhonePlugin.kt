package nl.naaste.phone

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.Intent
import android.net.Uri
import android.util.Base64
import android.view.WindowManager
import androidx.browser.customtabs.CustomTabsClient
import androidx.browser.customtabs.CustomTabsIntent
import androidx.core.content.FileProvider
import app.tauri.annotation.Command
import app.tauri.annotation.InvokeArg
import app.tauri.annotation.TauriPlugin
import app.tauri.plugin.Invoke
import app.tauri.plugin.JSObject
import app.tauri.plugin.Plugin
import java.io.File

@InvokeArg
class KeyArgs {
    lateinit var name: String
    lateinit var bytes: String
    lateinit var words: String
}

@InvokeArg
class NameArgs {
    lateinit var name: String
}

@InvokeArg
class ScreenArgs {
    var hidden: Boolean = true
}

@InvokeArg
class ShareArgs {
    lateinit var path: String
    lateinit var mediaType: String
}

@InvokeArg
class SignInArgs {
    lateinit var url: String
    lateinit var back: String
}

/** The commands; see the Rust side for what each promises. */
@TauriPlugin
class PhonePlugin(private val activity: Activity) : Plugin(activity) {
    private val keys = KeyGuard(activity)

    @Command
    fun guards(invoke: Invoke) {
        invoke.resolve(JSObject().apply { put("there", keys.isThere()) })
    }

    @Command
    fun seal(invoke: Invoke) {
        val args = invoke.parseArgs(KeyArgs::class.java)
        keys.seal(args.name, Base64.decode(args.bytes, Base64.NO_WRAP), args.words, answer(invoke))
    }

    @Command
    fun open(invoke: Invoke) {
        val args = invoke.parseArgs(KeyArgs::class.java)
        keys.open(args.name, Base64.decode(args.bytes, Base64.NO_WRAP), args.words, answer(invoke))
    }

    @Command
    fun forget(invoke: Invoke) {
        keys.forget(invoke.parseArgs(NameArgs::class.java).name)
        invoke.resolve()
    }

    @Command
    fun screen(invoke: Invoke) {
        val hidden = invoke.parseArgs(ScreenArgs::class.java).hidden
        activity.runOnUiThread {
            if (hidden) {
                activity.window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
            } else {
                activity.window.clearFlags(WindowManager.LayoutParams.FLAG_SECURE)
            }
            invoke.resolve()
        }
    }

    @Command
    fun share(invoke: Invoke) {
        val args = invoke.parseArgs(ShareArgs::class.java)
        try {
            // The provider hands out one folder, and refuses any other.
            val uri = FileProvider.getUriForFile(activity, "${activity.packageName}.fileprovider", File(args.path))
            val send = Intent(Intent.ACTION_SEND).apply {
                type = args.mediaType
                putExtra(Intent.EXTRA_STREAM, uri)
                clipData = ClipData.newRawUri(null, uri)
                addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
            }
            val view = Intent(Intent.ACTION_VIEW).apply {
                setDataAndType(uri, args.mediaType)
                addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
            }
            val chooser = Intent.createChooser(send, null)
            chooser.putExtra(Intent.EXTRA_INITIAL_INTENTS, arrayOf(view))
            activity.startActivity(chooser)
            invoke.resolve()
        } catch (error: Exception) {
            invoke.reject("not shared", error.javaClass.simpleName)
        }
    }

    /** What comes back the system brings to the activity: its manifest names the address. */
    @Command
    fun signIn(invoke: Invoke) {
        val url = Uri.parse(invoke.parseArgs(SignInArgs::class.java).url)
        val browser = CustomTabsClient.getPackageName(activity, emptyList<String>())
            ?: return invoke.reject("no custom tab", "missing")
        activity.runOnUiThread {
            try {
                val tab = CustomTabsIntent.Builder()
                    .setShareState(CustomTabsIntent.SHARE_STATE_OFF)
                    .setShowTitle(true)
                    .build()
                tab.intent.setPackage(browser)
                tab.launchUrl(activity, url)
                invoke.resolve()
            } catch (error: ActivityNotFoundException) {
                invoke.reject("no custom tab", "missing")
            }
        }
    }

    private fun answer(invoke: Invoke) = object : KeyGuard.Answer {
        override fun bytes(bytes: ByteArray) {
            invoke.resolve(JSObject().apply { put("bytes", Base64.encodeToString(bytes, Base64.NO_WRAP)) })
        }

        override fun refused(why: String) {
            invoke.reject("refused", why)
        }
    }
}
