package jialing.domain.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.catalogue.CatalogueIndex;
import jialing.domain.equipment.Instrument;
import jialing.domain.equipment.Instruments;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.people.Persons;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.SheetProblems;

/** Holds the file of a delivery against the catalogue, the laboratory's record and the gate. */
@ApplicationScoped
class EddDesk {

    @Inject
    CatalogueIndex catalogue;

    @Inject
    Persons persons;

    @Inject
    Instruments instruments;

    @Inject
    Samples samples;

    @Inject
    EddAtTheGate gate;

    @Inject
    LabClock clock;

    /** @param results only those of lines that can be read; all of them when the check is clean */
    record Checked(List<DeliveredResult> results, DeliveryCheck check) {}

    Checked check(String organisation, byte[] bytes) {
        var problems = new SheetProblems();
        var file = new EddFile(bytes, problems);
        Set<String> known =
                instruments.of(organisation).stream().map(Instrument::code).collect(Collectors.toUnmodifiableSet());
        var reading = new EddReading(
                catalogue.known(),
                new EddPeople(persons, organisation, problems),
                known,
                new OwnSampleCodes(code -> samples.knows(organisation, code)),
                clock.now(),
                problems);
        var results = new ArrayList<DeliveredResult>();
        int rows = file.forEach(line -> {
            DeliveredResult result = reading.result(line);
            if (result != null) {
                results.add(result);
            }
        });
        gate.judge(organisation, results, known, problems);
        var check = new DeliveryCheck(
                rows, reading.samples(), problems.count(), problems.told(), CanonicalJson.sha256(bytes));
        return new Checked(results, check);
    }
}
