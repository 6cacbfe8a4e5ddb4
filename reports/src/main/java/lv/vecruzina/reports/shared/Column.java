package lv.vecruzina.reports.shared;

/** A column of a report's table (aile): its label in the query, also the heading in CSV, and how a cell is shown. */
public record Column(String key, Kind kind) {
    enum Kind {
        TEXT,
        COUNT,
        MONEY,
        SHARE,
        DATE
    }

    public static Column text(String key) {
        return new Column(key, Kind.TEXT);
    }

    public static Column count(String key) {
        return new Column(key, Kind.COUNT);
    }

    /** An amount in EUR, two decimals. */
    public static Column money(String key) {
        return new Column(key, Kind.MONEY);
    }

    /** A part of 1, shown as a percentage with one decimal. */
    public static Column share(String key) {
        return new Column(key, Kind.SHARE);
    }

    public static Column date(String key) {
        return new Column(key, Kind.DATE);
    }
}
