// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** What can be said about local servers before they start; ports not given are free ones. */
public final class LocalServersSetup {

    private final Path folder;
    private int postgresPort;
    private int redisPort;
    private int s3Port;
    private boolean shutdownHook = true;

    LocalServersSetup(Path folder) {
        this.folder = folder;
    }

    public LocalServersSetup postgresPort(int port) {
        postgresPort = port;
        return this;
    }

    public LocalServersSetup redisPort(int port) {
        redisPort = port;
        return this;
    }

    public LocalServersSetup s3Port(int port) {
        s3Port = port;
        return this;
    }

    /**
     * For an application that calls {@link LocalServers#close} in a shutdown handler of its own:
     * shutdown hooks run side by side, and the database must not stop before the application has.
     */
    public LocalServersSetup withoutShutdownHook() {
        shutdownHook = false;
        return this;
    }

    /** Starts all servers side by side and returns when each one answers. */
    public LocalServers start() {
        DataFolder data = DataFolder.at(folder);
        OwnerLock lock = OwnerLock.take(data.root());
        Queue<ServerProcess> begun = new ConcurrentLinkedQueue<>();
        Guard guard = Guard.start();
        try {
            Orphans.stop(data);
            LocalServers servers = start(data, lock, guard, begun);
            if (shutdownHook) {
                Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
            }
            return servers;
        } catch (RuntimeException e) {
            begun.forEach(ServerProcess::stop);
            guard.close();
            lock.close();
            throw e;
        }
    }

    private LocalServers start(
            DataFolder data, OwnerLock lock, Guard guard, Queue<ServerProcess> begun) {
        Secrets secrets = new Secrets(data);
        PostgresServer postgres =
                new PostgresServer(
                        data, secrets, FreePorts.givenOrAny(PostgresServer.NAME, postgresPort));
        int redis = FreePorts.givenOrAny(RedisServer.NAME, redisPort);
        S3Server s3 = new S3Server(data, secrets, FreePorts.givenOrAny(S3Server.NAME, s3Port));
        Databases databases = new Databases(postgres, secrets);
        List<Supplier<ServerProcess>> tasks =
                List.of(
                        () -> {
                            var process = started(postgres.prepare(), data, guard, begun);
                            databases.prepare();
                            return process;
                        },
                        () -> started(RedisServer.command(data, redis), data, guard, begun),
                        () -> started(s3.prepare(), data, guard, begun));
        List<ServerProcess> processes = InParallel.all(tasks);
        return new LocalServers(lock, guard, databases, s3.face(), processes);
    }

    private static ServerProcess started(
            ServerCommand command, DataFolder data, Guard guard, Queue<ServerProcess> begun) {
        ServerProcess process = new ServerProcess(command, data, guard);
        begun.add(process);
        process.start();
        return process;
    }
}
