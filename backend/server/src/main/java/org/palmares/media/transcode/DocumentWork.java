// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.MediaRefusal;
import org.palmares.media.PictureFile;
import org.palmares.media.rules.FileType;
import org.palmares.media.rules.NameAndBytes;
import org.palmares.media.rules.PdfEnd;
import org.palmares.media.rules.PictureHeader;
import org.palmares.media.rules.PictureSizes;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document: every page becomes a picture, wide enough for a newspaper's print. */
final class DocumentWork implements KindWork {

    private final PictureWork pictures;
    private final PageRun renderer;
    private final RenditionDelivery delivery;

    DocumentWork(PictureWork pictures, PageRun renderer, RenditionDelivery delivery) {
        this.pictures = pictures;
        this.renderer = renderer;
        this.delivery = delivery;
    }

    @Override
    public Outcome<Delivery> make(Work work) throws IOException {
        FileType type = work.type();
        Optional<Refusal> named = NameAndBytes.refusal(work.lease().job().ending(), type);
        if (named.isPresent()) {
            return Outcome.refused(named.get());
        }
        List<PictureFile> files = new ArrayList<>();
        List<Refusal> refusals =
                switch (type) {
                    case PDF -> pages(work, files);
                    case JPEG, PNG, HEIC ->
                            page(work, type, work.input(), 1, files).stream().toList();
                    default -> work.<Delivery>otherKind(type).refusals();
                };
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        delivery.putAll(
                work.lease(), files.stream().map(PictureFile::name).toList(), work.output());
        PictureFile first = files.stream().filter(f -> f.number() == 1).toList().getLast();
        return Outcome.done(
                Delivery.of(work.hash(), first.width(), first.height(), files)
                        .alike(pictures.likeness(files, work.output())));
    }

    private List<Refusal> pages(Work work, List<PictureFile> files) throws IOException {
        if (!PdfEnd.isIn(tail(work.input()))) {
            return List.of(Refusal.of(MediaRefusal.FILE_CUT_OFF));
        }
        Path rendered = Files.createDirectories(work.output().resolveSibling("pages"));
        return renderer.run(
                        work,
                        rendered,
                        (picture, page, of) -> {
                            work.lease().transcoding((int) (99L * (page - 1) / of));
                            var refusal = page(work, FileType.PNG, picture, page, files);
                            Files.delete(picture);
                            return refusal;
                        })
                .refusals();
    }

    private Optional<Refusal> page(
            Work work, FileType type, Path input, int number, List<PictureFile> files)
            throws IOException {
        Outcome<PictureSource> read = pictures.open(type, input, work.output());
        PictureSource source = read.valueOrNull();
        if (source == null) {
            return Optional.of(read.refusals().getFirst());
        }
        PictureHeader header = source.header();
        List<PictureFile> sizes =
                PictureSizes.ofPage(number, header.uprightWidth(), header.uprightHeight());
        Outcome<List<PictureFile>> made = pictures.make(work.lease(), source, sizes, work.output());
        files.addAll(sizes);
        return made.refusals().stream().findFirst();
    }

    private static byte[] tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(PdfEnd.TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            return tail;
        }
    }
}
