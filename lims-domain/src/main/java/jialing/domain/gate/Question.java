package jialing.domain.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.shared.LabClock;

/**
 * May this person do this, at this instant, with all of this? Elements that are not named are not asked about.
 *
 * @param at the instant as of which everything is judged, in the past too
 * @param organisation in whose laboratory
 * @param person who is to do it
 * @param occasion the batch, sample or report for which it is done; null while there is none yet
 */
public record Question(
        Activity activity,
        Instant at,
        String organisation,
        UUID person,
        UUID occasion,
        List<Procedure> procedures,
        List<String> instruments,
        List<MaterialUse> materials,
        List<String> rooms,
        List<ContainerUse> containers) {

    public static Question may(UUID person, Activity activity, Instant at, String organisation) {
        return new Question(
                activity, at, organisation, person, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Question forOccasion(UUID other) {
        return new Question(
                activity, at, organisation, person, other, procedures, instruments, materials, rooms, containers);
    }

    public Question by(Collection<Procedure> others) {
        return new Question(
                activity,
                at,
                organisation,
                person,
                occasion,
                List.copyOf(others),
                instruments,
                materials,
                rooms,
                containers);
    }

    /** @param codes in the organisation's register */
    public Question withInstruments(Collection<String> codes) {
        return new Question(
                activity,
                at,
                organisation,
                person,
                occasion,
                procedures,
                List.copyOf(new LinkedHashSet<>(codes)),
                materials,
                rooms,
                containers);
    }

    public Question withMaterials(Collection<MaterialUse> others) {
        return new Question(
                activity,
                at,
                organisation,
                person,
                occasion,
                procedures,
                instruments,
                List.copyOf(others),
                rooms,
                containers);
    }

    public Question inRooms(Collection<String> codes) {
        return new Question(
                activity,
                at,
                organisation,
                person,
                occasion,
                procedures,
                instruments,
                materials,
                List.copyOf(new LinkedHashSet<>(codes)),
                containers);
    }

    public Question on(Collection<ContainerUse> others) {
        return new Question(
                activity,
                at,
                organisation,
                person,
                occasion,
                procedures,
                instruments,
                materials,
                rooms,
                List.copyOf(others));
    }

    /** The day as of which certificates and scopes are judged. */
    public LocalDate day() {
        return LabClock.dayOf(at);
    }

    /** Everything that is named, each once: what is written down when it went through. */
    public Set<QualityElement> elements() {
        var all = new ArrayList<QualityElement>();
        all.add(QualityElement.person(person));
        procedures.forEach(procedure -> all.add(QualityElement.method(procedure.method())));
        instruments.forEach(code -> all.add(QualityElement.instrument(code)));
        materials.forEach(material -> all.add(QualityElement.material(material.material())));
        rooms.forEach(code -> all.add(QualityElement.room(code)));
        containers.forEach(container -> all.add(QualityElement.container(container.code())));
        return new LinkedHashSet<>(all);
    }
}
