# Digital and DigiD.
tip-digid-machtigen-title = Arrange things for another without sharing a password
tip-digid-machtigen-text =
    Never share a DigiD with anybody. Not even with your partner or child. There is a better way: DigiD Machtigen.

    One person gives permission. The other signs in with their own DigiD. You choose for which service and for how long.

    It is for signing in. Calling or writing for somebody else is often arranged separately, on paper. Ask the service itself.
tip-digid-machtigen-step-1 = Read how it works

tip-brief-digitaal-sturen-title = Sending a letter online? Keep the proof
tip-brief-digitaal-sturen-text =
    Since 1 January 2026 you may also send a request or an objection digitally. Do use the place that the municipality names for it. Paper is still allowed.

    The municipality sends a confirmation. Keep it. Only then do you know for sure that your letter arrived.

    Does no confirmation come? Then call. Or post the letter in time.
tip-brief-digitaal-sturen-step-1 = See your messages
tip-brief-digitaal-sturen-step-2 = Ask which place is the right one
