package jialing.domain.equipment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import jialing.domain.shared.Refusal;

/**
 * What stands in the register about an instrument (ISO/IEC 17025:2017 6.4.13). A change makes a new version.
 *
 * @param lowestReading what it can show at the least, in its reading's unit; null when open
 * @param highestReading what it can show at the most; null when open
 * @param resolution the smallest step it shows, in its reading's unit
 * @param accuracyClass as the instrument's own standard names it, e.g. Ⅰ级, 0.05级, MPE ±0.1 ℃
 * @param place code of the room where it stands
 * @param keeper who looks after it; null when nobody does yet
 * @param scannedBeforeUse whether a batch takes it only from a scan of its label, not from a list; null is no
 * @param oneRunAtATime whether it is taken up by one batch until that is submitted, as a chromatograph is and a balance is not; null
 *     is no
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record InstrumentFacts(
        String nameZh,
        String nameEn,
        String model,
        String serialNumber,
        BigDecimal lowestReading,
        BigDecimal highestReading,
        String readingUnit,
        BigDecimal resolution,
        String accuracyClass,
        String place,
        UUID keeper,
        String keeperName,
        Boolean scannedBeforeUse,
        Boolean oneRunAtATime) {

    private static final int LONGEST = 120;

    public InstrumentFacts {
        nameZh = Entered.words("nameZh", nameZh, LONGEST);
        nameEn = Objects.requireNonNullElse(Entered.wordsOrNone("nameEn", nameEn, LONGEST), nameZh);
        model = Entered.words("model", model, LONGEST);
        serialNumber = Entered.words("serialNumber", serialNumber, LONGEST);
        lowestReading = Entered.numberOrNone("lowestReading", lowestReading);
        highestReading = Entered.numberOrNone("highestReading", highestReading);
        resolution = Entered.numberOrNone("resolution", resolution);
        readingUnit = Entered.wordsOrNone("readingUnit", readingUnit, LONGEST);
        accuracyClass = Entered.wordsOrNone("accuracyClass", accuracyClass, LONGEST);
        place = Entered.wordsOrNone("place", place, LONGEST);
        scannedBeforeUse = Boolean.TRUE.equals(scannedBeforeUse);
        oneRunAtATime = Boolean.TRUE.equals(oneRunAtATime);
        if (lowestReading != null && highestReading != null && lowestReading.compareTo(highestReading) >= 0) {
            throw Refusal.invalid(
                    "RangeHasTwoEnds",
                    "highestReading",
                    "量程上限须大于下限",
                    "The range's upper end must lie above its lower end");
        }
    }

    InstrumentFacts keptBy(UUID person, String name) {
        return new InstrumentFacts(
                nameZh,
                nameEn,
                model,
                serialNumber,
                lowestReading,
                highestReading,
                readingUnit,
                resolution,
                accuracyClass,
                place,
                person,
                name,
                scannedBeforeUse,
                oneRunAtATime);
    }
}
