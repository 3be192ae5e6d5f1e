// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.ContestPages;
import org.palmares.contest.ContestRefusal;
import org.palmares.imprint.rules.PageFileRules;
import org.palmares.imprint.store.PageFileTable;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.SentPart;
import org.palmares.media.SignedPart;
import org.palmares.media.Upload;
import org.palmares.media.Uploads;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Sending the files of a contest's page. Each is a thing of its own that no later one replaces, so
 * that editions which show the same logo keep it when one of them changes hers. They are public as
 * soon as they can be shown.
 */
@Component
public class PageFiles {

    private final PageFileTable table;
    private final ContestPages pages;
    private final Uploads uploads;
    private final MediaFiles files;

    PageFiles(PageFileTable table, ContestPages pages, Uploads uploads, MediaFiles files) {
        this.table = table;
        this.pages = pages;
        this.uploads = uploads;
        this.files = files;
    }

    /**
     * @param earlier one that was begun for this contest and whose upload is resumed; null for a
     *     new one
     */
    public Outcome<BegunPageFile> begin(
            UUID contest,
            PageFileKind kind,
            @Nullable UUID earlier,
            String fileName,
            long size,
            String contentType,
            Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        if (account == null || !pages.mayWrite(contest, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        List<Refusal> refusals = PageFileRules.check(kind, fileName, contentType);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        sweep(contest);
        UUID file =
                Optional.ofNullable(earlier)
                        .flatMap(table::byKey)
                        .filter(row -> row.contest().equals(contest) && row.kind() == kind)
                        .map(PageFileTable.Row::key)
                        .orElseGet(() -> table.insert(contest, kind, account));
        return uploads.begin(file, account, fileName, size, contentType, PageFileRules.limits(kind))
                .map(upload -> new BegunPageFile(file, upload));
    }

    public Outcome<List<SignedPart>> sign(UUID upload, List<Integer> numbers, Viewer viewer) {
        return ofUpload(upload, viewer, _ -> uploads.sign(upload, numbers));
    }

    /** Completing twice is completing once. */
    public Outcome<PageFile> complete(UUID upload, List<SentPart> parts, Viewer viewer) {
        return ofUpload(
                upload,
                viewer,
                row ->
                        uploads.complete(upload, parts)
                                .map(
                                        media -> {
                                            files.publish(media.key());
                                            return new PageFile(
                                                    row.key(), row.contest(), row.kind(), media);
                                        }));
    }

    public Outcome<UUID> abort(UUID upload, Viewer viewer) {
        return ofUpload(
                upload,
                viewer,
                row -> {
                    uploads.abort(upload);
                    return Outcome.done(row.key());
                });
    }

    /** One of these files and how far it is; only for those who write the page. */
    public Optional<PageFile> byKey(UUID key, Viewer viewer) {
        return table.byKey(key)
                .filter(row -> pages.mayWrite(row.contest(), viewer))
                .map(row -> new PageFile(key, row.contest(), row.kind(), latest(key)));
    }

    private @Nullable Media latest(UUID file) {
        return files.latestOf(List.of(file)).get(file);
    }

    private <T> Outcome<T> ofUpload(
            UUID upload, Viewer viewer, Function<PageFileTable.Row, Outcome<T>> work) {
        return uploads.byKey(upload)
                .map(Upload::owner)
                .flatMap(table::byKey)
                .filter(row -> pages.mayWrite(row.contest(), viewer))
                .map(work)
                .orElseGet(
                        () -> Outcome.refused(Refusal.of(CommonRefusal.NOT_FOUND).at("uploadId")));
    }

    /** What was sent long ago and stands on no page is wanted by nobody. */
    private void sweep(UUID contest) {
        List<UUID> settled = table.settled(contest);
        Set<UUID> unwanted = new HashSet<>(settled);
        unwanted.removeAll(pages.shown(settled));
        for (UUID file : unwanted) {
            files.remove(file);
            table.delete(file);
        }
    }
}
