# Care at home.
tip-taken-verdelen-title = Share the tasks: ask one person for one thing
tip-taken-verdelen-text =
    People often want to help, but do not know how. On a site for neighbourly help there were far more offers than requests. Asking is the hardest part.

    Write down what you do this week. Put a cross beside what somebody else can do too. Shopping, the dog, the laundry, a ride to the hospital.

    Then ask one person for one thing, with a day. “Can you come along to the eye doctor on Thursday?” It is easy to say yes to that.
tip-taken-verdelen-step-1 = Put the task in the agenda
tip-taken-verdelen-step-2 = Ask the Mantelzorglijn for advice

tip-mantelzorgmakelaar-title = Let a care broker arrange things
tip-mantelzorgmakelaar-text =
    A care broker (mantelzorgmakelaar) takes paperwork off your hands. Forms, phone calls, finding out which law applies: that is their trade.

    Additional insurance sometimes pays for this. Look in your own policy and in that of the person you care for. One of you can claim it, not both.

    Ask in the first talk what it costs and what will be done. Choose somebody from the register of the professional association.
tip-mantelzorgmakelaar-step-1 = Find a care broker
tip-mantelzorgmakelaar-step-2 = Ask the Mantelzorglijn for advice

tip-noodplan-title = What if you fall ill yourself?
tip-noodplan-text =
    Nobody likes to think of it. Still it gives peace of mind once it is arranged. Write on one sheet what somebody else must know.

    Who takes over the care? Where is the key? Which medicines, and at what time? What does the person you care for like, and what not at all?

    Add the numbers of the GP, the pharmacy and the family. Put the sheet on the fridge. Give a copy to somebody who lives nearby.
tip-noodplan-step-1 = See the numbers
tip-noodplan-step-2 = Ask your GP for a list of medicines

tip-hulp-zonder-besluit-title = Help you can get without a decision
tip-hulp-zonder-besluit-text =
    Some help needs no examination and no decision. It is called an algemene voorziening. You can simply use it.

    Think of warm meals at home, a shopping service or a coffee morning in the neighbourhood. In many places there are volunteers too. They help with transport, the garden or paperwork.

    Every municipality has its own offers. Ask what there is near you, and what it costs.
tip-hulp-zonder-besluit-step-1 = See what there is
tip-hulp-zonder-besluit-step-2 = Call the municipality

tip-zorg-dag-en-nacht-title = Is somebody needed day and night?
tip-zorg-dag-en-nacht-text =
    Can somebody no longer do without supervision or care nearby, day and night? And will that not get better? Then the long-term care act (Wlz) may fit better than help from the municipality.

    You ask for it at the CIZ. It decides within six weeks. Also ask whether living at home stays possible.

    Does your household pay a contribution for the Wlz? Then the one for help from the municipality falls away. Ask the CAK what you will pay.

    First talk with the GP or the district nurse.
tip-zorg-dag-en-nacht-step-1 = Call the CIZ
tip-zorg-dag-en-nacht-step-2 = Talk with the GP
