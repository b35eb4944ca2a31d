package jialing.domain.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jialing.domain.shared.TimeOrderedId;

/** 监测计划: what an organisation monitors again and again. Each round becomes a work order of its own. */
@Entity
@Table(name = "planning_programme")
public class Programme {

    @Id
    private UUID id;

    private String organisation;
    private String name;

    @Enumerated(EnumType.STRING)
    private Element element;

    private String[] sites;
    private String[] analytes;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private LocalDate firstOn;
    private LocalDate lastOn;

    protected Programme() {}

    Programme(
            String organisation,
            String name,
            MonitoringScope scope,
            Frequency frequency,
            LocalDate firstOn,
            LocalDate lastOn) {
        this.id = TimeOrderedId.next();
        this.organisation = organisation;
        this.name = name;
        this.element = scope.element();
        this.sites = scope.sites().toArray(String[]::new);
        this.analytes = scope.analytes().toArray(String[]::new);
        this.frequency = frequency;
        this.firstOn = firstOn;
        this.lastOn = lastOn;
    }

    /** The first round on this day or after it; empty when the programme is over. */
    public Optional<LocalDate> nextRound(LocalDate from) {
        return IntStream.iterate(0, round -> frequency.comesRound() || round == 0, round -> round + 1)
                .mapToObj(round -> frequency.round(firstOn, round))
                .takeWhile(day -> lastOn == null || !day.isAfter(lastOn))
                .filter(day -> !day.isBefore(from))
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    public MonitoringScope scope() {
        return new MonitoringScope(element, List.of(sites), List.of(analytes));
    }

    public Frequency frequency() {
        return frequency;
    }

    public LocalDate firstOn() {
        return firstOn;
    }

    public Optional<LocalDate> lastOn() {
        return Optional.ofNullable(lastOn);
    }
}
