"""What the platform begins with and administrators go on with: tags of the library, real funders' rules, rates."""
