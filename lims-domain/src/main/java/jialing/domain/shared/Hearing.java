package jialing.domain.shared;

import jakarta.interceptor.Interceptor.Priority;

/**
 * In which order observers hear a fact. Who only draws a consequence names none of these and hears it between {@link #CASE} and
 * {@link #JUDGEMENT}.
 */
public final class Hearing {

    /** The record completes itself or objects: whoever asks hears the rule, not where a case stands. */
    public static final int RECORD = Priority.PLATFORM_BEFORE;

    /** The case steps, before others draw consequences that are steps of the same case. */
    public static final int CASE = Priority.LIBRARY_BEFORE;

    /** What is judged about the fact once everybody else has heard it. */
    public static final int JUDGEMENT = Priority.LIBRARY_AFTER;

    private Hearing() {}
}
