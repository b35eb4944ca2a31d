package jialing.domain.assessment;

import jialing.domain.shared.Text;

/** Classes of surface water (GB 3838-2002) and groundwater (GB/T 14848-2017), and what is worse than the worst of surface water. */
public enum WaterClass implements Grade {
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

    @Override
    public String code() {
        return name();
    }

    @Override
    public int rank() {
        return ordinal();
    }

    @Override
    public Text label() {
        return Text.of(printed + "类", this == WORSE_THAN_V ? "worse than class V" : "class " + name());
    }
}
