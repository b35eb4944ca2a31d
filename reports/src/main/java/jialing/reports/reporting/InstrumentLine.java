package jialing.reports.reporting;

import java.time.LocalDate;

/** An instrument that a result of this report rests on, with the calibration or verification in force on that day. */
public record InstrumentLine(String number, String name, String usedFor, String certificate, LocalDate validUntil) {}
