package jialing.domain.people.rules;

import java.time.LocalDate;
import java.util.List;
import jialing.domain.people.HeldCapacity;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** One capacity, one line: who holds it on that day or later is not given it a second time. */
public class CapacityNotHeldYet extends Rule<CapacityNotHeldYet.Grant> {

    /** @param held what the person holds in the organisation, now or ever */
    public record Grant(Capacity capacity, LocalDate from, List<HeldCapacity> held) {}

    public CapacityNotHeldYet() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("在 {2} 或之后已经担任{0}", "The capacity “{1}” is held on {2} or later already"));
    }

    @Override
    public Verdict judge(Grant grant) {
        return Verdict.holdsIf(
                grant.held().stream()
                        .filter(each -> each.capacity() == grant.capacity())
                        .noneMatch(each -> each.isHeldFrom(grant.from())),
                "capacity",
                grant.capacity().label().zh(),
                grant.capacity().label().en(),
                grant.from());
    }
}
