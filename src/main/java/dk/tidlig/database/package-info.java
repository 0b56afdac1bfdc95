/// The database beneath everything.
///
/// Owns: the embedded PostgreSQL that runs when no other is named, the roles and their passwords, the pools,
/// the tables of the frameworks we stand on (sessions, event publications), backup and restore.
/// Never does: anything a person would notice, and it never knows which municipality a piece of work is for
/// (`tenancy` binds that). Why a module: whoever runs Tidlig should be able to read in one place what happens
/// to the data when a process or a machine dies.
@NullMarked
@ApplicationModule(
        displayName = "database",
        allowedDependencies = {"operator"})
package dk.tidlig.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
