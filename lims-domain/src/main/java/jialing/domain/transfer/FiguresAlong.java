package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.DryMatterOnRecord;
import jialing.domain.catalogue.Analytes;
import jialing.domain.preparation.PreparedElsewhere;
import jialing.domain.sampling.BroughtFigure;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.MeasuredOnSite;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Objections;
import jialing.domain.transfer.rules.DryMatterGoesAlong;
import jialing.domain.transfer.rules.FiguresAlike;

/**
 * What each item of a consignment takes along: the volume of air with the digits that the report prints, the dry matter that was found
 * here, the sieve. A share of dry matter that is met twice would tell a duplicate, so of coded samples the laboratory finds it itself.
 * The caller MUST act for who sends.
 */
@ApplicationScoped
class FiguresAlong {

    /** As the formulas of the bench call it. */
    static final String AIR_VOLUME = "airVolume";

    private static final String DRY_MATTER = "dryMatter";
    private static final String ON_DRY_MASS = "/kg";
    private static final MathContext PRINTED = new MathContext(4);

    @Inject
    MeasuredOnSite onSite;

    @Inject
    DryMatterOnRecord dryMatter;

    @Inject
    PreparedElsewhere preparation;

    @Inject
    Samples samples;

    @Inject
    Analytes analytes;

    /** By the ids of the items. */
    Map<UUID, GoesAlong> of(Consignment consignment, List<ConsignedItem> items) {
        List<ConsignedItem> own = samplesAmong(items);
        Map<UUID, Optional<BigDecimal>> dry = dryMatterOf(consignment, own);
        Map<UUID, Container> containers =
                samples.containersOf(own.stream().map(ConsignedItem::sampleId).toList()).stream()
                        .collect(Collectors.toMap(Container::id, Function.identity()));
        var along = new HashMap<UUID, GoesAlong>();
        own.forEach(item -> along.put(
                item.id(),
                new GoesAlong(
                        figures(consignment, item.sampleId(), dry),
                        preparation.sieve(containers.get(item.containerId())).orElse(null))));
        GoesAlong likeTheOthers =
                own.isEmpty() ? GoesAlong.NOTHING : along.get(own.get(0).id());
        items.stream()
                .filter(ConsignedItem::isBlind)
                .forEach(item -> along.put(item.id(), ofBlind(item, likeTheOthers)));
        return Map.copyOf(along);
    }

    /** The same for what is sealed: nothing that has to go along is lacking. */
    Map<UUID, GoesAlong> complete(Consignment consignment, List<ConsignedItem> items) {
        Map<UUID, GoesAlong> along = of(consignment, items);
        List<ConsignedItem> own = samplesAmong(items);
        Map<UUID, Optional<BigDecimal>> dry =
                onDryMass(consignment).isEmpty() ? Map.of() : dryMatterOf(consignment, own);
        GoesAlong first = along.get(own.get(0).id());
        var objections = new Objections();
        own.forEach(item -> objections.hear(
                new DryMatterGoesAlong(),
                new DryMatterGoesAlong.Asked(
                        item.containerCode(),
                        dry.getOrDefault(item.sampleId(), Optional.of(BigDecimal.ONE))
                                .isEmpty())));
        if (consignment.isCoded()) {
            items.forEach(item -> objections.hear(
                    new FiguresAlike(),
                    new FiguresAlike.Pair(
                            own.get(0).containerCode(),
                            first.figures(),
                            along.get(item.id()).figures())));
        }
        objections.refuseIfAny();
        return along;
    }

    private static List<ConsignedItem> samplesAmong(List<ConsignedItem> items) {
        return items.stream().filter(item -> !item.isBlind()).toList();
    }

    private Map<UUID, Optional<BigDecimal>> dryMatterOf(Consignment consignment, List<ConsignedItem> own) {
        return consignment.isCoded() || consignment.analytes().contains(DryMatterOnRecord.DRY_MATTER)
                ? Map.of()
                : dryMatter.of(own.stream().map(ConsignedItem::sampleId).toList());
    }

    private List<BroughtFigure> figures(
            Consignment consignment, UUID sample, Map<UUID, Optional<BigDecimal>> dryMatterOfSamples) {
        Stream<BroughtFigure> measured = onSite.figures(sample, consignment.analytes()).stream()
                .map(figure -> new BroughtFigure(
                        figure.analyte(), figure.name(), printed(figure.value()), figure.statedFor()));
        Stream<BroughtFigure> dried = dryMatterOfSamples.getOrDefault(sample, Optional.empty()).stream()
                .flatMap(share -> onDryMass(consignment).stream()
                        .map(analyte -> new BroughtFigure(analyte, DRY_MATTER, printed(share), null)));
        return Stream.concat(measured, dried).toList();
    }

    private List<String> onDryMass(Consignment consignment) {
        return consignment.analytes().stream()
                .filter(analyte -> analytes.byCode(
                                analyte, consignment.element().matrix())
                        .unit()
                        .symbol()
                        .endsWith(ON_DRY_MASS))
                .toList();
    }

    /** A reference has the volume that it stands for, and is in everything else as those beside it are. */
    private static GoesAlong ofBlind(ConsignedItem item, GoesAlong likeTheOthers) {
        BigDecimal volume = item.reference() == null ? null : item.reference().airVolume();
        return new GoesAlong(
                likeTheOthers.figures().stream()
                        .filter(figure -> volume != null && figure.name().equals(AIR_VOLUME))
                        .map(figure ->
                                new BroughtFigure(figure.analyte(), AIR_VOLUME, printed(volume), figure.statedFor()))
                        .toList(),
                likeTheOthers.sieve());
    }

    /** Four digits, always: how many were typed would tell that somebody typed them. */
    static BigDecimal printed(BigDecimal value) {
        BigDecimal rounded = value.round(PRINTED);
        int lacking = PRINTED.getPrecision() - rounded.precision();
        return lacking > 0 ? rounded.setScale(rounded.scale() + lacking) : rounded;
    }
}
