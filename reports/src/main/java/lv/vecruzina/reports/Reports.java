package lv.vecruzina.reports;

import java.util.List;
import lv.vecruzina.reports.participation.ParticipationReport;
import lv.vecruzina.reports.placement.ServiceUsageReport;
import lv.vecruzina.reports.recommendation.RecommendationFulfilmentReport;
import lv.vecruzina.reports.shared.Report;

/** Every report there is (pārskatu saraksts), in the order the page lists them. */
public final class Reports {
    public static final List<Report> ALL =
            List.of(new ServiceUsageReport(), new RecommendationFulfilmentReport(), new ParticipationReport());

    private Reports() {}

    /** The report of that code; an unknown code is an {@link IllegalArgumentException}. */
    public static Report of(String code) {
        return ALL.stream()
                .filter(report -> report.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no report " + code));
    }
}
