package jialing.domain.people.rules;

import jialing.domain.shared.Capacity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The house itself is no person, and no person is the house; who visits does not work here. */
public class CapacityForAPerson extends Rule<Capacity> {

    public CapacityForAPerson() {
        super(Refusal.Kind.NOT_ALLOWED, null, Text.of("“{0}”不能授予任何人", "The capacity “{1}” is never given to a person"));
    }

    @Override
    public Verdict judge(Capacity capacity) {
        return Verdict.holdsIf(
                capacity != Capacity.SYSTEM && capacity != Capacity.VISITING_INSPECTOR,
                "capacity",
                capacity.label().zh(),
                capacity.label().en());
    }
}
