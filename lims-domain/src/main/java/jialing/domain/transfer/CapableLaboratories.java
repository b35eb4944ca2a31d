package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jialing.domain.organisation.MethodScope;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.organisation.QualifiedMethod;
import jialing.domain.people.AsTheHouse;
import jialing.domain.planning.Element;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sent;
import jialing.domain.shared.View;

/**
 * Who can do what: the other organisations by what their qualification covers today. The annex to a certificate is public (资质认定附表), so it is
 * read as the house.
 */
@View
public class CapableLaboratories {

    @Inject
    Organisations organisations;

    @Inject
    MethodScope scope;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param methods for each of the analytes those that it is qualified for
     * @param lacking analytes for which it has none
     * @param validTo the first day on which a line of its scope runs out; null where it has none
     */
    public record CapableLaboratory(
            String code,
            String nameZh,
            String nameEn,
            Map<String, List<String>> methods,
            List<String> lacking,
            LocalDate validTo) {}

    /** Those that can do all of it first. */
    public List<CapableLaboratory> forWork(String element, List<String> analytes) {
        current.mustBe(Consignments.SENDS);
        String own = current.get().organisation();
        return all(Element.of(element), Sent.distinct(analytes)).stream()
                .filter(each -> !each.code().equals(own) && !each.methods().isEmpty())
                .toList();
    }

    List<CapableLaboratory> all(Element element, List<String> analytes) {
        return house.get(() -> organisations.all().stream()
                .map(each -> capable(each, element, analytes))
                .sorted((one, other) ->
                        Integer.compare(one.lacking().size(), other.lacking().size()))
                .toList());
    }

    /** @throws jialing.domain.shared.Refusal when there is no such organisation */
    CapableLaboratory one(String code, Element element, List<String> analytes) {
        return house.get(() -> capable(organisations.byCode(code), element, analytes));
    }

    private CapableLaboratory capable(Organisation organisation, Element element, List<String> analytes) {
        List<QualifiedMethod> lines = scope.of(organisation.code(), clock.today()).stream()
                .filter(line -> line.matrix().equals(element.matrix()) && analytes.contains(line.analyte()))
                .toList();
        Map<String, List<String>> methods = lines.stream()
                .collect(Collectors.groupingBy(
                        QualifiedMethod::analyte,
                        TreeMap::new,
                        Collectors.mapping(
                                QualifiedMethod::method,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        all -> all.stream().distinct().sorted().toList()))));
        return new CapableLaboratory(
                organisation.code(),
                organisation.nameZh(),
                organisation.nameEn(),
                methods,
                analytes.stream().filter(each -> !methods.containsKey(each)).toList(),
                lines.stream()
                        .map(QualifiedMethod::validTo)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }
}
