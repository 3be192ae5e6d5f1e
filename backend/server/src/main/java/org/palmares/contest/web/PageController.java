// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.BodyRole;
import org.palmares.contest.Consent;
import org.palmares.contest.Consents;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestPage;
import org.palmares.contest.ContestPages;
import org.palmares.contest.OfficialDocument;
import org.palmares.contest.OrganisingBody;
import org.palmares.contest.Prize;
import org.palmares.contest.Prizes;
import org.palmares.contest.web.ContestMutations.ContestPayload;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Controller
class PageController {

    record BodyInput(BodyRole role, Text name, @Nullable String link, @Nullable String fileId) {
        OrganisingBody body() {
            return new OrganisingBody(role, Keys.stripped(name), Keys.blank(link), file(fileId));
        }
    }

    record DocumentInput(
            String number,
            String issuedOn,
            Text title,
            @Nullable String link,
            @Nullable String fileId) {
        OfficialDocument document() {
            return new OfficialDocument(
                    number.strip(),
                    LocalDate.parse(issuedOn),
                    Keys.stripped(title),
                    Keys.blank(link),
                    file(fileId));
        }
    }

    record ContestPageUpdateInput(
            String contestId,
            @Nullable String hotline,
            @Nullable String email,
            List<BodyInput> bodies,
            List<DocumentInput> documents) {

        ContestPage page() {
            return new ContestPage(
                    Keys.blank(hotline),
                    Keys.blank(email),
                    bodies.stream().map(BodyInput::body).toList(),
                    documents.stream().map(DocumentInput::document).toList());
        }
    }

    private final ContestPages pages;
    private final Prizes prizes;
    private final Consents consents;

    PageController(ContestPages pages, Prizes prizes, Consents consents) {
        this.pages = pages;
        this.prizes = prizes;
        this.consents = consents;
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, ContestPage> page(Set<Contest> asked) {
        Map<UUID, ContestPage> found = pages.of(keys(asked));
        return asked.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                c -> found.getOrDefault(c.key(), ContestPage.EMPTY)));
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, List<Prize>> prizes(Set<Contest> asked) {
        Map<UUID, List<Prize>> found = prizes.of(keys(asked));
        Map<Contest, List<Prize>> shown = new HashMap<>();
        asked.forEach(c -> shown.put(c, found.getOrDefault(c.key(), List.of())));
        return shown;
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, Integer> consentVersion(Set<Contest> asked) {
        Map<UUID, Consent> found = consents.current(keys(asked));
        return asked.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                c -> Objects.requireNonNull(found.get(c.key())).version()));
    }

    @SchemaMapping(typeName = "Prize")
    String id(Prize prize) {
        return GlobalId.of("Prize", prize.key());
    }

    @SchemaMapping(typeName = "Prize")
    @Nullable String categoryId(Prize prize) {
        UUID category = prize.category();
        return category == null ? null : GlobalId.of("Category", category);
    }

    @SchemaMapping(typeName = "OrganisingBody", field = "fileId")
    @Nullable String logoId(OrganisingBody body) {
        return fileId(body.file());
    }

    @SchemaMapping(typeName = "OfficialDocument", field = "fileId")
    @Nullable String paperId(OfficialDocument document) {
        return fileId(document.file());
    }

    private static @Nullable String fileId(@Nullable UUID file) {
        return file == null ? null : GlobalId.of("PageFile", file);
    }

    /** Anything else than the id of a file is none. */
    private static @Nullable UUID file(@Nullable String id) {
        return id == null ? null : GlobalId.key("PageFile", id).orElse(null);
    }

    @SchemaMapping(typeName = "OfficialDocument")
    String issuedOn(OfficialDocument document) {
        return document.issuedOn().toString();
    }

    @MutationMapping
    ContestPayload contestPageUpdate(@Argument ContestPageUpdateInput input, Viewer viewer) {
        List<Refusal> noDates = noDates(input.documents());
        return ContestPayload.of(
                noDates.isEmpty()
                        ? Keys.ofContest(
                                input.contestId(), key -> pages.update(key, input.page(), viewer))
                        : Outcome.refused(noDates));
    }

    private static List<Refusal> noDates(List<DocumentInput> documents) {
        return java.util.stream.IntStream.range(0, documents.size())
                .filter(i -> !isDate(documents.get(i).issuedOn()))
                .mapToObj(i -> Refusal.of(CommonRefusal.INVALID).at("documents." + i + ".issuedOn"))
                .toList();
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static List<UUID> keys(Set<Contest> asked) {
        return asked.stream().map(Contest::key).toList();
    }
}
