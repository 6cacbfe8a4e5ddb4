package lv.vecruzina.ejb.room;

import java.time.YearMonth;

/** How far the norm was kept in a month (normas mēnesis): nights of rooms with children, and those of them that broke it. */
public record NormMonth(YearMonth month, int nights, int broken) {}
