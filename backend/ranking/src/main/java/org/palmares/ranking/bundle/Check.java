// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.palmares.ranking.reason.Language;
import org.palmares.ranking.reason.Template;

import java.util.List;

/** One thing that a recount looked at and found right. */
public record Check(Subject subject, List<String> figures) {

    /** What was looked at; the numbers in braces stand for the check's figures. */
    public enum Subject {
        SHAPE(
                "Gói nguyên vẹn: {0} tệp, không thừa, không thiếu.",
                "The archive is whole: {0} files, none missing, none added."),
        SIGNATURE("Chữ ký Ed25519 khớp với khóa {0}.", "The Ed25519 signature fits the key {0}."),
        TRUSTED_KEY("Khóa ký đúng là khóa tin cậy.", "The signing key is the trusted one."),
        KEY_NOT_COMPARED(
                "Chưa so khóa ký với khóa tin cậy nào: hãy thêm --key.",
                "The signing key was compared with no trusted one: add --key."),
        FILES(
                "SHA-256 của {0} tệp đúng như bản kê đã ký.",
                "The SHA-256 of {0} files is what the signed manifest says."),
        RULES(
                "Hạng mục “{0}”: thể lệ đúng bản đã khóa {1}.",
                "Category “{0}”: the rules are the locked ones, {1}."),
        /** Says what is not recounted here. */
        ROUNDS_BEFORE(
                "Hạng mục “{0}”: thể lệ khai báo {1} vòng trước vòng cuối; các bài trong gói là"
                        + " những bài còn lại sau các vòng đó.",
                "Category “{0}”: the number of rounds that the rules declare before the last is"
                        + " {1}; the entries here are those that these rounds left."),
        PERIODS_CARRIED(
                "Hạng mục “{0}”: thể lệ tính phiếu của cả {1} đợt bình chọn; phiếu từng đợt cộng"
                        + " lại đúng bằng tổng.",
                "Category “{0}”: the rules count the votes of all {1} vote periods; those of the"
                        + " periods add up to the totals."),
        PERIOD_LAST(
                "Hạng mục “{0}”: thể lệ chỉ tính phiếu của đợt bình chọn cuối, đợt {1}.",
                "Category “{0}”: the rules count the votes of the last vote period alone, period"
                        + " {1}."),
        PERIOD_WINNERS(
                "Hạng mục “{0}”: đợt bình chọn {1}, thắng: {2}.",
                "Category “{0}”: vote period {1} is won by: {2}."),
        TABLES(
                "Hạng mục “{0}”: {1} bài, {2} phiếu chấm, {3} phiếu bầu đều hợp lệ.",
                "Category “{0}”: {1} entries, {2} score sheets and {3} votes are in order."),
        STANDING(
                "Hạng mục “{0}”: tính lại được đúng {1} thứ hạng đã công bố.",
                "Category “{0}”: the recount gives the {1} published places.");

        private final String vietnamese;
        private final String english;

        Subject(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }

    public Check {
        figures = List.copyOf(figures);
    }

    static Check of(Subject subject, Object... figures) {
        return new Check(subject, List.of(figures).stream().map(String::valueOf).toList());
    }

    public String sentence(Language language) {
        return Template.fill(language.choose(subject.vietnamese, subject.english), figures);
    }
}
