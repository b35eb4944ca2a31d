package jialing.domain.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.people.Colleagues.Colleague;
import jialing.domain.people.Persons;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CellProblem;
import jialing.domain.shared.SheetLine;
import jialing.domain.shared.SheetProblems;

/** Whom the names in a delivery mean: people who held the capacity in that laboratory on that day, by account or by a name that one has. */
final class EddPeople {

    private static final int FEWEST_SAMPLERS = 2;

    private final Persons persons;
    private final String organisation;
    private final SheetProblems problems;
    private final Map<String, List<Colleague>> known = new HashMap<>();

    EddPeople(Persons persons, String organisation, SheetProblems problems) {
        this.persons = persons;
        this.organisation = organisation;
        this.problems = problems;
    }

    /** Null when it is nobody. */
    UUID analyst(SheetLine<EddColumn> line, LocalDate on) {
        return person(line, EddColumn.ANALYST, line.text(EddColumn.ANALYST), Capacity.ANALYST, on);
    }

    /** Null when one of them is nobody, or there are too few (补充要求 2018 art. 19: two at least). */
    List<UUID> samplers(SheetLine<EddColumn> line, LocalDate on) {
        var found = new ArrayList<UUID>();
        for (String name : line.text(EddColumn.SAMPLERS).split("[;；、]")) {
            UUID person = person(line, EddColumn.SAMPLERS, name.strip(), Capacity.SAMPLER, on);
            if (person == null) {
                return null;
            }
            found.add(person);
        }
        if (found.stream().distinct().count() < FEWEST_SAMPLERS) {
            problems.add(CellProblem.of(
                    line, EddColumn.SAMPLERS, "TwoSamplers", "采样须至少两人", "At least two people take a sample"));
            return null;
        }
        return found;
    }

    private UUID person(SheetLine<EddColumn> line, EddColumn column, String name, Capacity as, LocalDate on) {
        var fitting = known.computeIfAbsent(as + " " + on, key -> persons.holding(organisation, as, on)).stream()
                .filter(each -> each.account().equals(name) || each.name().equals(name))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0).personId();
        }
        problems.add(CellProblem.of(
                line,
                column,
                "PersonHoldsCapacity",
                name + " 当日不是本机构的" + as.label().zh() + "，或不止一人叫此名",
                name + " was no " + as.label().en() + " of this laboratory on that day, or several have that name"));
        return null;
    }
}
