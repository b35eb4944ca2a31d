package jialing.domain.environment;

import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.environment.persistence.ReadingTable;
import jialing.domain.environment.rules.LoggerFileIsBounded;
import jialing.domain.environment.rules.LoggerFileIsNew;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** The file of a data logger is taken whole or not at all, and kept byte for byte (ISO/IEC 17025:2017 7.11.3). */
@UseCase
public class TakeLoggerFile {

    /** Bytes of the largest file that is taken in. */
    public static final int LARGEST = LoggerFileIsBounded.LARGEST;

    private static final String UNNAMED = "readings.csv";
    private static final int LONGEST_NAME = 200;

    @Inject
    Places places;

    @Inject
    ReadingTable table;

    @Inject
    ReadingIntake intake;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @return how many readings were new */
    public int take(String placeCode, String fileName, byte[] bytes) {
        Actor actor = current.mustBe(EnvironmentDuty.READS);
        Place place = places.byCode(actor.organisation(), placeCode);
        new LoggerFileIsBounded().require(bytes);
        String sha256 = CanonicalJson.sha256(bytes);
        new LoggerFileIsNew().require(table.knowsFile(place.organisation(), place.code(), sha256));
        List<AmbientReading> readings = new LoggerFile(bytes).readings(clock.now());
        var upload = new ReadingIntake.LoggerUpload(named(fileName), bytes, sha256);
        return intake.take(place, IntakeSource.FILE, null, TakeReadings.kept(readings), upload);
    }

    private static String named(String fileName) {
        if (fileName == null || fileName.isBlank()) {
            return UNNAMED;
        }
        return fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME));
    }
}
