package jialing.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jialing.demo.Demo;

/** {@code ./lims bench [gate|run|assessment|deliveries|credit|uncertainty|proficiency]}: measures a system of its own, or one part of it; 1 when a target is missed. */
public final class Bench {

    private static final double MOST_SECONDS_TO_START = 60;
    private static final double MOST_MEMORY = 1.2;
    private static final List<String> METALS = List.of("CU", "ZN", "PB", "CD");

    /** Parts that start no system. */
    private static final Set<String> WITHOUT_SYSTEM = Set.of("uncertainty", "proficiency");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var findings = new Findings();
        List<String> asked = List.of(arguments);
        if (asked.isEmpty() || asked.contains("uncertainty")) {
            new UncertaintyDraws(findings).measure();
        }
        if (asked.isEmpty() || asked.contains("proficiency")) {
            new EvaluatedRound(findings).measure();
        }
        if (asked.isEmpty() || !WITHOUT_SYSTEM.containsAll(asked)) {
            measureSystem(asked, findings);
        }
        findings.write(Path.of("target/bench/findings.md"));
        System.exit(findings.allMet() ? 0 : 1);
    }

    private static void measureSystem(List<String> parts, Findings findings) throws Exception {
        try (var system = new SystemUnderTest()) {
            if (parts.contains("gate")) {
                measureGate(system, findings);
            } else if (parts.contains("run")) {
                measureRun(system, findings);
            } else if (parts.contains("assessment")) {
                measureAssessment(system, findings);
            } else if (parts.contains("deliveries")) {
                new EddCheck(system, findings).measure();
            } else if (parts.contains("credit")) {
                new RatedNetwork(system, findings).measure();
            } else {
                measure(system, findings);
                new LogOfTenMillion(findings).measure();
            }
        }
    }

    private static void measure(SystemUnderTest system, Findings findings) throws Exception {
        var trips = new Trips(system);
        findings.atMost(
                "From ./lims run on a built tree and an empty data folder to the first answer",
                system.secondsToFirstAnswer(),
                "s",
                MOST_SECONDS_TO_START);
        Demo.walk(system.url(), Path.of("target/bench/demo"));
        findings.atMost("Resident memory of the server after the demo", system.residentMemory(), "GiB", MOST_MEMORY);

        var registration = new Registration(trips, findings);
        registration.ofOneSampleWithEveryAnalyte();
        registration.ofTwoPeopleAtOnce();

        var atTheBench = new ArrayList<String>();
        for (int trip = 0; trip < 4; trip++) {
            String metals = trips.planned(trips.sites(69), metalsOf(trips));
            trips.approve(metals);
            atTheBench.addAll(trips.received(metals));
        }
        new LedgerCosts(system, trips, findings).measure();
        new ResultGrid(system, findings).measure(atTheBench);
        new IcpMsRun(system, trips, findings).measure();
        new SignOff(system, trips, findings).measure();

        // Before the record is copied: afterwards the newest reports are copies.
        var printing = new Printing(system, findings);
        printing.signedReport();
        new ResponsibilityOfResult(system, findings).measure();
        new GateAndLookBack(system, findings).measure();
        new JudgedResults(system, findings).measure();
        new EddCheck(system, findings).measure();

        String many = trips.planned(
                trips.sites(60),
                Stream.concat(Stream.of("NH3N", "PH", "WTEMP", "DO"), METALS.stream())
                        .toList());
        trips.approve(many);
        new CollectActs(system, trips, findings).measure(many);
        new SampleLists(system, findings).measure(many);

        String labels = trips.planned(
                trips.sites(60),
                trips.analytes().stream()
                        .map(each -> each.path("code").asText())
                        .toList());
        trips.approve(labels);
        printing.labels(labels);
        new RatedNetwork(system, findings).measure();
        findings.atMost("Resident memory of the server at the end", system.residentMemory(), "GiB", MOST_MEMORY);
    }

    private static void measureAssessment(SystemUnderTest system, Findings findings) throws Exception {
        Demo.walk(system.url(), Path.of("target/bench/demo"));
        new JudgedResults(system, findings).measure();
    }

    private static void measureGate(SystemUnderTest system, Findings findings) throws Exception {
        Demo.walk(system.url(), Path.of("target/bench/demo"));
        var trips = new Trips(system);
        String order = trips.planned(trips.sites(25), METALS);
        trips.approve(order);
        trips.received(order);
        new SignOff(system, trips, findings).measure();
        new GateAndLookBack(system, findings).measure();
    }

    private static void measureRun(SystemUnderTest system, Findings findings) throws Exception {
        Demo.walk(system.url(), Path.of("target/bench/demo"));
        var trips = new Trips(system);
        new IcpMsRun(system, trips, findings).measure();
    }

    private static List<String> metalsOf(Trips trips) {
        return trips.analytes().stream()
                .filter(analyte -> analyte.path("group").asText().equals("metal"))
                .map(analyte -> analyte.path("code").asText())
                .toList();
    }
}
