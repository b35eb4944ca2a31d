package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.persistence.CapacityTable;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** The people of one's own organisation who hold a capacity today. */
@View
public class Colleagues {

    @Inject
    CapacityTable capacities;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record Colleague(UUID personId, String account, String name, String nameEn) {}

    /** @param capacity null for everybody */
    public List<Colleague> with(Capacity capacity) {
        return capacities.colleagues(current.get().organisation(), capacity, clock.today());
    }
}
