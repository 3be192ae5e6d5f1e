// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.reason.Code;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.util.List;
import java.util.stream.Stream;

/** What an organiser cannot declare, and the one reason that is told. */
class RefusedRulesTests {

    private static final String TRIMMED =
            "{'method':'trimmed-mean/1','drop':%d,'minimum':%d,'fewerThanFiveAccepted':false}";
    private static final String CLIPPED =
            "{'method':'clipped-mean/1','limit':'%s','firstMean':'exact'}";
    private static final String OUTLIERS =
            "{'method':'mean-without-outliers/1','limit':'%s','distance':'at-least',"
                    + "'firstMean':'exact','minimumLeft':%d}";
    private static final String Z_SCORE =
            "{'method':'z-score/1','deviation':'population','root':{'places':20,'mode':'half-up'},"
                    + "'digits':{'places':12,'mode':'half-up'},'minimumFigures':5,"
                    + "'fewerThanFiveAccepted':false,'fewFigures':'refuse','minimumRaters':2,"
                    + "'minimumEntries':5,'otherwise':'none','unconnectedAccepted':false}";
    private static final String MIN_MAX =
            "{'method':'min-max/1','winsorised':1,'low':'0','high':'100','flat':'50',"
                    + "'minimumFigures':4,'fewFigures':'refuse'}";
    private static final String GEOMETRIC =
            "{'method':'geometric-points/1','first':'12','ratio':'43/52','positions':30,"
                    + "'digits':'exact','ties':'mean'}";
    private static final String PLACES = "{'places':12,'mode':'half-up'}";
    private static final String RANK = "{'method':'rank/1','ties':'mean'}";

    private static final Draft JURY = Draft.juryAlone();
    private static final Draft PUBLIC = Draft.publicAlone();
    private static final Draft BOTH = Draft.juryAndPublic();
    private static final Draft EXTERNAL = Draft.juryAndExternal();
    private static final Draft RANKS =
            JURY.jury("handedIn", "'ranks'")
                    .jury("criteria.0.scale", "{'min':'1','max':'9','step':'1'}");

    private static Draft scaled(String scaling) {
        return JURY.scaling(scaling).jury("jurors.scaled", PLACES);
    }

    private static Draft tieBreak(Draft draft, String tieBreak) {
        return draft.ranking("tieBreaks.0", tieBreak);
    }

    private static Draft awards(String levels, String share) {
        return JURY.ranking(
                "awards",
                "{'levels':["
                        + levels
                        + "],'largestShare':"
                        + share
                        + ",'of':'placed','ties':'keep-all'}");
    }

    private static Arguments refusal(Code code, Draft draft) {
        return Arguments.of(code, draft);
    }

    static Stream<Arguments> methodsThatCannotWork() {
        return Stream.of(
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        JURY.ranking("total.terms.0.normalisation", Z_SCORE)),
                refusal(
                        MethodReason.TRIMMING_LEAVES_NOTHING,
                        JURY.jury("quorum", "6").joining(TRIMMED.formatted(3, 6))),
                refusal(
                        MethodReason.TRIMMING_LEAVES_NOTHING,
                        JURY.jury("quorum", "6").joining(TRIMMED.formatted(0, 6))),
                refusal(
                        MethodReason.TRIMMING_UNDER_FIVE,
                        JURY.jury("quorum", "4").joining(TRIMMED.formatted(1, 4))),
                refusal(
                        ReasonCode.TRIM_ABOVE_QUORUM,
                        JURY.jury("quorum", "4").joining(TRIMMED.formatted(1, 5))),
                refusal(MethodReason.PARAMETER_UNFIT, JURY.joining(CLIPPED.formatted("0"))),
                refusal(MethodReason.PARAMETER_UNFIT, JURY.joining(OUTLIERS.formatted("0", 1))),
                refusal(MethodReason.PARAMETER_UNFIT, JURY.joining(OUTLIERS.formatted("7", 0))),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        JURY.joining("{'method':'copeland/1','tie':'2'}")),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        JURY.joining("{'method':'copeland/1','tie':'-1'}")),
                refusal(
                        MethodReason.SPREAD_OF_FEW,
                        scaled(Z_SCORE.replace("'minimumFigures':5", "'minimumFigures':2"))),
                refusal(
                        MethodReason.SPREAD_UNDER_FIVE,
                        scaled(Z_SCORE.replace("'minimumFigures':5", "'minimumFigures':4"))),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        scaled(Z_SCORE.replace("'minimumRaters':2", "'minimumRaters':1"))),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        scaled(Z_SCORE.replace("'minimumEntries':5", "'minimumEntries':4"))),
                refusal(
                        MethodReason.OTHERWISE_THE_SAME,
                        scaled(Z_SCORE.replace("'none'", Z_SCORE))),
                refusal(MethodReason.DIRECTIONS_DIFFER, scaled(Z_SCORE.replace("'none'", RANK))),
                refusal(
                        MethodReason.WINSORISING_LEAVES_NOTHING,
                        scaled(
                                Z_SCORE.replace(
                                        "'none'",
                                        MIN_MAX.replace(
                                                "'minimumFigures':4", "'minimumFigures':3")))),
                refusal(
                        MethodReason.WINSORISING_LEAVES_NOTHING,
                        scaled(MIN_MAX.replace("'minimumFigures':4", "'minimumFigures':3"))),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        scaled(
                                MIN_MAX.replace("'high':'100'", "'high':'-1'")
                                        .replace("'flat':'50'", "'flat':'0'"))),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        scaled(MIN_MAX.replace("'flat':'50'", "'flat':'101'"))),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        scaled(MIN_MAX.replace("'flat':'50'", "'flat':'-1'"))),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        scaled(MIN_MAX.replace("'refuse'", "'whole-round'"))),
                refusal(MethodReason.ROUNDING_NEEDED, JURY.scaling(MIN_MAX)),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        scaled("{'method':'share-of-pool/1','pool':'0'}")),
                refusal(
                        MethodReason.MAY_BE_NEGATIVE,
                        negative("{'method':'share-of-pool/1','pool':'1'}")),
                refusal(
                        MethodReason.LOWER_IS_BETTER,
                        ranks("{'method':'share-of-pool/1','pool':'1'}")),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        scaled("{'method':'max-normalised/1','to':'0','of':'greatest-given'}")),
                refusal(
                        MethodReason.MAY_BE_NEGATIVE,
                        negative("{'method':'max-normalised/1','to':'1','of':'greatest-given'}")),
                refusal(
                        MethodReason.LOWER_IS_BETTER,
                        ranks("{'method':'max-normalised/1','to':'1','of':'greatest-given'}")),
                refusal(
                        MethodReason.NO_GREATEST_POSSIBLE,
                        PUBLIC.ranking(
                                "total.terms.0.normalisation",
                                "{'method':'max-normalised/1','to':'1','of':'greatest-possible'}")),
                refusal(
                        MethodReason.POINTS_RISE,
                        JURY.scaling(
                                "{'method':'positional-points/1','points':['8','10'],'ties':'mean'}")),
                refusal(
                        MethodReason.POINTS_RISE,
                        JURY.scaling(
                                "{'method':'positional-points/1','points':['8','-1'],'ties':'mean'}")),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        JURY.scaling("{'method':'positional-points/1','points':[],'ties':'mean'}")),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        JURY.scaling(GEOMETRIC.replace("'12'", "'0'"))),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        JURY.scaling(GEOMETRIC.replace("43/52", "1"))),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        JURY.scaling(GEOMETRIC.replace("43/52", "0"))),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        JURY.scaling(GEOMETRIC.replace("'positions':30", "'positions':0"))),
                refusal(
                        MethodReason.PARAMETER_UNFIT,
                        JURY.scaling(GEOMETRIC.replace("'positions':30", "'positions':1001"))),
                refusal(
                        MethodReason.WEIGHTS_TOO_FINE,
                        JURY.scaling(GEOMETRIC.replace("'positions':30", "'positions':60"))),
                refusal(MethodReason.UNRANKED_NOT_TAKEN, RANKS.jury("missingMark", "'unranked'")),
                refusal(
                        MethodReason.UNRANKED_NOT_TAKEN,
                        RANKS.jury("missingMark", "'unranked'")
                                .scaling("{'method':'rank-points/1','ties':'mean'}")),
                refusal(
                        MethodReason.DIRECTIONS_DIFFER,
                        BOTH.ranking("total.terms.0.normalisation", RANK)),
                refusal(MethodReason.PARAMETER_UNFIT, JURY.ranking("nearTie", "'0'")));
    }

    private static Draft negative(String scaling) {
        return scaled(scaling).jury("criteria.0.scale", "{'min':'-5','max':'5','step':'1'}");
    }

    private static Draft ranks(String scaling) {
        return RANKS.scaling(scaling).jury("jurors.scaled", PLACES);
    }

    static Stream<Arguments> rulesThatCannotWork() {
        return Stream.of(
                refusal(
                        ReasonCode.FIGURE_TOO_LONG,
                        JURY.jury("criteria.0.weight", "'1." + "1".repeat(30) + "'")),
                refusal(ReasonCode.NO_CRITERIA, JURY.jury("criteria", "[]")),
                refusal(ReasonCode.CRITERION_ID_UNFIT, JURY.jury("criteria.0.id", "'Ý tưởng'")),
                refusal(
                        ReasonCode.CRITERION_TWICE,
                        JURY.jury(
                                "criteria.1",
                                "{'id':'mark','weight':'1','scale':{'min':'0','max':'1','step':'1'}}")),
                refusal(
                        ReasonCode.WEIGHT_NEGATIVE,
                        JURY.jury(
                                "criteria.1",
                                "{'id':'other','weight':'-1/2','scale':{'min':'0','max':'1','step':'1'}}")),
                refusal(ReasonCode.CRITERIA_WEIGH_NOTHING, JURY.jury("criteria.0.weight", "'0'")),
                refusal(ReasonCode.SCALE_UNFIT, JURY.jury("criteria.0.scale.step", "'3'")),
                refusal(
                        ReasonCode.PRESENT_MARKS_NEED_CRITERIA_FIRST,
                        JURY.jury("missingMark", "'present-marks'")),
                refusal(
                        ContestReason.UNRANKED_NEEDS_RANKS,
                        JURY.jury("missingMark", "'unranked'")
                                .joining("{'method':'copeland/1','tie':'0'}")),
                refusal(
                        ContestReason.LEAST_MARK_IS_THE_BEST_RANK,
                        RANKS.jury("missingMark", "'least-mark'")),
                refusal(
                        ContestReason.RANKS_NEED_ONE_CRITERION,
                        RANKS.jury(
                                "criteria.1",
                                "{'id':'other','weight':'1','scale':{'min':'1','max':'2','step':'1'}}")),
                refusal(
                        ContestReason.RANKS_NEED_ONE_CRITERION,
                        RANKS.jury("order", "'criteria-first'")),
                refusal(
                        ContestReason.RANKS_NEED_ONE_CRITERION,
                        RANKS.jury("weighting", "'weighted-sum'")),
                refusal(
                        ContestReason.RANKS_NEED_ONE_CRITERION,
                        RANKS.jury("criteria.0.scale", "{'min':'0','max':'9','step':'1'}")),
                refusal(
                        ContestReason.RANKS_NEED_ONE_CRITERION,
                        RANKS.jury("criteria.0.scale", "{'min':'1/2','max':'9','step':'1/2'}")),
                refusal(
                        ContestReason.ABSENCE_WOULD_WIN,
                        JURY.scaling(RANK).joining("{'method':'sum/1'}")),
                refusal(
                        ContestReason.ABSENCE_WOULD_WIN,
                        JURY.jury(
                                "panels",
                                "{'scaling':"
                                        + RANK
                                        + ",'scaled':'exact','joining':{'method':'sum/1'},'joined':'exact'}")),
                refusal(
                        ContestReason.ABSENCE_WOULD_WIN,
                        sums("'leave-out'", "'mean-of-others'", "'refuse'")),
                refusal(
                        ContestReason.ABSENCE_WOULD_WIN,
                        sums("'refuse'", "'leave-out'", "'refuse'")),
                refusal(
                        ContestReason.ABSENCE_WOULD_WIN,
                        sums("'refuse'", "'mean-of-others'", "'exclude-sheet'")),
                refusal(
                        ContestReason.ABSENCE_WOULD_WIN,
                        sums("'refuse'", "'mean-of-others'", "'present-marks'")
                                .jury("order", "'criteria-first'")),
                refusal(
                        ContestReason.ZERO_VOTES_MUST_COUNT,
                        leftOut("{'method':'copeland-per-juror/1'}")),
                refusal(ContestReason.ZERO_VOTES_MUST_COUNT, leftOut(MIN_MAX)),
                refusal(ContestReason.ZERO_VOTES_MUST_COUNT, leftOut(Z_SCORE)),
                refusal(ContestReason.BARRED_BY_NOBODY, JURY.jury("barredBy", "0")),
                refusal(
                        ContestReason.RESCALE_NEEDS_SHEETS,
                        JURY.jury("rescale", "'raw-range'").jury("order", "'criteria-first'")),
                refusal(
                        ContestReason.RESCALE_NEEDS_SHEETS,
                        JURY.jury("rescale", "'raw-range'")
                                .jury(
                                        "panels",
                                        "{'scaling':{'method':'as-is/1'},'scaled':'exact','joining':{'method':'sum/1'},'joined':'exact'}")),
                refusal(
                        ContestReason.RESCALE_TURNS_AROUND,
                        JURY.jury("rescale", "'raw-range'").scaling(RANK)),
                refusal(ReasonCode.TIE_BREAK_PART_UNFIT, PUBLIC.part(0, "by", "'Ngày'")),
                refusal(
                        ContestReason.ZERO_VOTES_MUST_COUNT,
                        PUBLIC.part(0, "zeroVotes", "'left-out'").part(0, "groups.scaling", RANK)),
                refusal(
                        ContestReason.WEIGHTS_NEED_A_SUM,
                        PUBLIC.part(0, "by", "'day'")
                                .part(0, "otherGroups", "'2'")
                                .part(0, "groups.joining", "{'method':'median/1'}")),
                refusal(ContestReason.WEIGHTS_NEED_GROUPS, PUBLIC.part(0, "otherGroups", "'2'")),
                refusal(
                        ReasonCode.WEIGHT_NEGATIVE,
                        PUBLIC.part(0, "by", "'day'")
                                .part(0, "weights.0", "{'group':'d1','weight':'-1/2'}")),
                refusal(
                        ReasonCode.WEIGHT_NEGATIVE,
                        PUBLIC.part(0, "by", "'day'").part(0, "otherGroups", "'-1'")),
                refusal(
                        ContestReason.GROUPS_WEIGH_NOTHING,
                        PUBLIC.part(0, "by", "'day'").part(0, "otherGroups", "'none'")),
                refusal(
                        ContestReason.GROUP_TWICE,
                        PUBLIC.part(0, "weights.0", "{'group':'d1','weight':'1'}")
                                .part(0, "weights.1", "{'group':'d1','weight':'1'}")),
                refusal(ContestReason.RANGE_UNFIT, EXTERNAL.part(1, "max", "'-10'")),
                refusal(ContestReason.SOURCE_UNFIT, EXTERNAL.part(1, "source.en", "' '")),
                refusal(
                        ContestReason.SOURCE_UNFIT,
                        EXTERNAL.part(1, "source.vi", "'" + "a".repeat(201) + "'")),
                refusal(
                        ContestReason.ZERO_OUT_OF_RANGE,
                        EXTERNAL.part(1, "missing", "'zero'").part(1, "min", "'1'")),
                refusal(
                        ContestReason.ZERO_OUT_OF_RANGE,
                        EXTERNAL.part(1, "missing", "'zero'").part(1, "max", "'-1'")),
                refusal(ContestReason.COUNT_UNFIT, JURY.with("rounds", "[]")),
                refusal(ContestReason.COUNT_UNFIT, JURY.with("rounds.0.rankings", "[]")),
                refusal(ContestReason.COUNT_UNFIT, elevenRounds()),
                refusal(ContestReason.ID_UNFIT, JURY.with("rounds.0.id", "'Vòng 1'")),
                refusal(ContestReason.ID_UNFIT, JURY.ranking("id", "'jury'")),
                refusal(ContestReason.REF_UNKNOWN, JURY.ranking("total.terms.0.of", "'public'")),
                refusal(ContestReason.REF_UNKNOWN, JURY.ranking("total.terms.0.of", "'semi/jury'")),
                refusal(
                        ContestReason.REF_UNKNOWN,
                        JURY.ranking("thresholds.0", "{'of':'public','reach':'5'}")),
                refusal(ContestReason.REF_UNKNOWN, tieBreak(JURY, "{'by':'figure','of':'public'}")),
                refusal(
                        ContestReason.TERMS_WEIGH_NOTHING,
                        JURY.ranking("total.terms.0.weight", "'0'")),
                refusal(ContestReason.TERMS_WEIGH_NOTHING, JURY.ranking("total.terms", "[]")),
                refusal(ReasonCode.WEIGHT_NEGATIVE, BOTH.ranking("total.terms.0.weight", "'-1'")),
                refusal(
                        ReasonCode.TIE_BREAK_TWICE,
                        tieBreak(JURY, "{'by':'figure','of':'jury'}")
                                .ranking("tieBreaks.1", "{'by':'figure','of':'jury'}")),
                refusal(
                        ReasonCode.TIE_BREAK_UNREACHABLE,
                        tieBreak(JURY, "{'by':'entry-order'}")
                                .ranking("tieBreaks.1", "{'by':'figure','of':'jury'}")),
                refusal(
                        ReasonCode.TIE_BREAK_CRITERION_UNKNOWN,
                        tieBreak(JURY, "{'by':'criterion','of':'jury','criterion':'sound'}")),
                refusal(
                        ReasonCode.TIE_BREAK_CRITERION_UNKNOWN,
                        tieBreak(PUBLIC, "{'by':'criterion','of':'public','criterion':'mark'}")),
                refusal(
                        ReasonCode.COUNTBACK_NEEDS_ONE_SCALE,
                        tieBreak(
                                JURY.jury(
                                        "criteria.1",
                                        "{'id':'other','weight':'1','scale':{'min':'1','max':'2','step':'1'}}"),
                                "{'by':'marks','of':'jury'}")),
                refusal(
                        ReasonCode.COUNTBACK_NEEDS_ONE_SCALE,
                        tieBreak(PUBLIC, "{'by':'marks','of':'public'}")),
                refusal(
                        ContestReason.TIE_BREAK_NEEDS_RATERS,
                        tieBreak(EXTERNAL, "{'by':'groups','of':'technical'}")),
                refusal(
                        ContestReason.TIE_BREAK_NEEDS_RATERS,
                        tieBreak(
                                JURY.jury("order", "'criteria-first'"),
                                "{'by':'countback','of':'jury'}")),
                refusal(
                        ContestReason.COMMITMENT_UNFIT,
                        tieBreak(JURY, "{'by':'lot/1','commitment':'seed','withVotes':false}")),
                refusal(ContestReason.STRICT_NEEDS_LAST_RESORT, JURY.ranking("places", "'strict'")),
                refusal(ContestReason.AWARDS_EMPTY, awards("", "'none'")),
                refusal(
                        ContestReason.AWARDS_RISE,
                        awards("{'id':'gold','reach':'5'},{'id':'silver','reach':'5'}", "'none'")),
                refusal(ContestReason.ID_UNFIT, awards("{'id':'Vàng','reach':'5'}", "'none'")),
                refusal(
                        ContestReason.ID_UNFIT,
                        awards("{'id':'gold','reach':'5'},{'id':'gold','reach':'4'}", "'none'")),
                refusal(ContestReason.SHARE_UNFIT, awards("{'id':'gold','reach':'5'}", "'0'")),
                refusal(ContestReason.SHARE_UNFIT, awards("{'id':'gold','reach':'5'}", "'1.01'")),
                refusal(
                        ContestReason.AWARDS_OF_LOWER_TOTALS,
                        awards("{'id':'gold','reach':'5'}", "'none'").scaling(RANK)),
                refusal(
                        ContestReason.CUT_AT_THE_END,
                        JURY.with(
                                "rounds.0.cut",
                                "{'ranking':'overall','keep':5,'ties':'keep-all','reach':'none'}")),
                refusal(ContestReason.CUT_MISSING, twoRounds("'none'")),
                refusal(
                        ContestReason.CUT_KEEPS_NOTHING,
                        twoRounds(
                                "{'ranking':'overall','keep':0,'ties':'keep-all','reach':'none'}")),
                refusal(
                        ContestReason.CUT_KEEPS_NOTHING,
                        twoRounds(
                                "{'ranking':'overall','keep':'none','ties':'keep-all','reach':'none'}")),
                refusal(
                        ContestReason.REF_UNKNOWN,
                        twoRounds("{'ranking':'jury','keep':5,'ties':'keep-all','reach':'none'}")));
    }

    private static Draft sums(String missingSheet, String recusal, String missingMark) {
        return JURY.scaling(RANK)
                .joining("{'method':'sum/1'}")
                .jury("missingSheet", missingSheet)
                .jury("recusal", recusal)
                .jury("missingMark", missingMark);
    }

    private static Draft leftOut(String scaling) {
        return PUBLIC.part(0, "by", "'day'")
                .part(0, "zeroVotes", "'left-out'")
                .part(0, "groups.scaling", scaling)
                .part(0, "groups.scaled", PLACES);
    }

    private static Draft elevenRounds() {
        Draft draft = JURY;
        for (int round = 1; round <= 10; round++) {
            draft =
                    draft.with("rounds." + round, JURY.text("rounds.0"))
                            .with("rounds." + round + ".id", "'r" + round + "'")
                            .with(
                                    "rounds." + (round - 1) + ".cut",
                                    "{'ranking':'overall','keep':5,'ties':'keep-all','reach':'none'}");
        }
        return draft;
    }

    private static Draft twoRounds(String cut) {
        return JURY.with("rounds.1", JURY.text("rounds.0"))
                .with("rounds.1.id", "'second'")
                .with("rounds.0.cut", cut);
    }

    @ParameterizedTest
    @MethodSource({"methodsThatCannotWork", "rulesThatCannotWork"})
    void areRefusedWithTheReason(Code code, Draft draft) {
        List<Reason> reasons = draft.refused();

        assertThat(reasons).extracting(Reason::code).containsOnly(code);
        for (Language language : Language.values()) {
            assertThat(reasons.get(0).sentence(language)).endsWith(".").doesNotContain("{");
        }
    }

    @Test
    void areRefusedWithEveryReasonAtOnce() {
        Draft draft =
                JURY.jury("quorum", "0")
                        .joining(CLIPPED.formatted("-1"))
                        .ranking("places", "'strict'");

        assertThat(draft.refused())
                .extracting(Reason::code)
                .containsExactly(
                        MethodReason.PARAMETER_UNFIT,
                        ReasonCode.QUORUM_UNFIT,
                        ReasonCode.TRIM_ABOVE_QUORUM,
                        ContestReason.STRICT_NEEDS_LAST_RESORT);
    }

    static Stream<Arguments> documentsThatAreNoRules() {
        return Stream.of(
                Arguments.of("palmares-rules/2", "palmares-rules/3", ReasonCode.FORMAT_UNKNOWN),
                Arguments.of("jury/1", "jury/2", ReasonCode.METHOD_UNKNOWN),
                Arguments.of("as-is/1", "as-was/1", ReasonCode.METHOD_UNKNOWN),
                Arguments.of("mean/1", "mean/2", ReasonCode.METHOD_UNKNOWN),
                Arguments.of("weighted-sum/1", "weighted-sum/2", ReasonCode.METHOD_UNKNOWN),
                Arguments.of("sheets-first", "jurors-first", ReasonCode.METHOD_UNKNOWN),
                Arguments.of(
                        "'tieBreaks':[]", "'tieBreaks':[{'by':'luck'}]", ReasonCode.METHOD_UNKNOWN),
                Arguments.of("'score':'exact'", "'score':'some'", ReasonCode.FIELD_UNREADABLE),
                Arguments.of(
                        "'score':'exact'",
                        "'score':{'places':31,'mode':'up'}",
                        ReasonCode.FIELD_UNREADABLE),
                Arguments.of("'of':'jury'", "'of':'a/b/c'", ReasonCode.FIELD_UNREADABLE),
                Arguments.of("'of':'jury'", "'of':'/jury'", ReasonCode.FIELD_UNREADABLE),
                Arguments.of("'of':'jury'", "'of':'Jury'", ReasonCode.FIELD_UNREADABLE),
                Arguments.of("'quorum':1", "'quorum':1,'sound':1", ReasonCode.FIELD_UNKNOWN),
                Arguments.of("'quorum':1,", "", ReasonCode.FIELD_MISSING),
                Arguments.of("'quorum':1", "'quorum':1.5", ReasonCode.JSON_FRACTIONAL_NUMBER));
    }

    @ParameterizedTest
    @MethodSource
    void documentsThatAreNoRules(String from, String to, Code code) {
        String document = JURY.document().canonical().replace('"', '\'');
        assertThat(document).contains(from);
        byte[] changed = document.replace(from, to).replace('\'', '"').getBytes(UTF_8);

        assertThat(((RulesOutcome.Refused) ContestRules.read(changed)).reasons())
                .extracting(Reason::code)
                .containsExactly(code);
    }
}
