package lv.vecruzina.ejb.plan;

import java.time.LocalDate;

/**
 * How late a plan is reviewed at the latest (izvērtēšanas termiņš): PLAN_REVIEW_MONTHS after it is made.
 *
 * @param verified false where nobody could check the parameter
 */
public record ReviewTerm(LocalDate by, int months, boolean verified) {
    public boolean isPassedBy(LocalDate review) {
        return review.isAfter(by);
    }
}
