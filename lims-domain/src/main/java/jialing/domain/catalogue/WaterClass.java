package jialing.domain.catalogue;

/** Classes of surface water (GB 3838-2002), and what is worse than the worst of them. */
public enum WaterClass {
    I("Ⅰ"),
    II("Ⅱ"),
    III("Ⅲ"),
    IV("Ⅳ"),
    V("Ⅴ"),
    WORSE_THAN_V("劣Ⅴ");

    private final String printed;

    WaterClass(String printed) {
        this.printed = printed;
    }

    /** As reports write it. */
    public String printed() {
        return printed;
    }

    public boolean meets(WaterClass required) {
        return compareTo(required) <= 0;
    }
}
