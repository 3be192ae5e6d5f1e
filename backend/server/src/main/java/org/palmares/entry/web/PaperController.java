// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import static java.util.stream.Collectors.toMap;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.entry.Access;
import org.palmares.entry.Docket;
import org.palmares.entry.Entry;
import org.palmares.entry.Paper;
import org.palmares.entry.PaperNumber;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the secretariat wrote down about works, for those who may read it. */
// NullAway does not see that an answer may be null inside a future of a combination.
@SuppressWarnings("NullAway")
@Controller
class PaperController {

    private final Accounts accounts;

    PaperController(Accounts accounts) {
        this.accounts = accounts;
    }

    @SchemaMapping(typeName = "Entry")
    CompletableFuture<@Nullable ShownPaper> paper(
            Entry entry,
            DataLoader<Entry, Access> loader,
            DataLoader<Entry, Paper> papers,
            Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        return loader.load(entry)
                .thenCombine(
                        papers.load(entry),
                        (access, paper) ->
                                paper == null || account == null || !access.paper()
                                        ? null
                                        : new ShownPaper(paper, entry, account));
    }

    @SchemaMapping(typeName = "Entry")
    CompletableFuture<@Nullable String> paperNumber(
            Entry entry, DataLoader<Entry, Access> loader, DataLoader<Entry, Paper> papers) {
        return loader.load(entry)
                .thenCombine(
                        papers.load(entry),
                        (access, paper) ->
                                paper == null || !access.owner() && !access.scans()
                                        ? null
                                        : PaperNumber.write(paper.number()));
    }

    @SchemaMapping(typeName = "Entry")
    CompletableFuture<@Nullable String> contactPhone(
            Entry entry, DataLoader<Entry, Access> loader, DataLoader<Entry, Docket> dockets) {
        return loader.load(entry)
                .thenCombine(
                        dockets.load(entry),
                        (access, docket) ->
                                docket == null || !access.paper() ? null : docket.phone());
    }

    @SchemaMapping(typeName = "Entry")
    CompletableFuture<@Nullable Boolean> isClaimed(Entry entry, DataLoader<Entry, Access> loader) {
        return loader.load(entry)
                .thenApply(access -> access.paper() ? entry.owner() != null : null);
    }

    @BatchMapping(typeName = "Paper")
    Map<ShownPaper, Optional<String>> takenBy(List<ShownPaper> asked) {
        return names(asked, shown -> shown.paper().takenBy());
    }

    @BatchMapping(typeName = "Paper")
    Map<ShownPaper, Optional<String>> offeredBy(List<ShownPaper> asked) {
        return names(asked, shown -> shown.entry().offeredBy());
    }

    @BatchMapping(typeName = "Paper")
    Map<ShownPaper, Optional<String>> comparedBy(List<ShownPaper> asked) {
        return names(asked, shown -> shown.paper().comparedBy());
    }

    private Map<ShownPaper, Optional<String>> names(
            List<ShownPaper> asked, Function<ShownPaper, @Nullable UUID> who) {
        Map<UUID, Account> found =
                accounts.byKeys(
                        asked.stream()
                                .map(who)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        return asked.stream()
                .collect(
                        toMap(
                                shown -> shown,
                                shown ->
                                        Optional.ofNullable(who.apply(shown))
                                                .map(
                                                        key ->
                                                                found.containsKey(key)
                                                                        ? found.get(key).name()
                                                                        : "?")));
    }
}
